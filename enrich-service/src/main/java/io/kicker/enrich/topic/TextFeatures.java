package io.kicker.enrich.topic;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The features by which the topic model sees a text: its words, pairs of neighbouring words and beginnings of long words; in
 * scripts without blanks, characters and pairs of them. Each is hashed to a bucket; nothing of the text is kept.
 */
final class TextFeatures {

    /** Buckets are numbered in this many bits. */
    static final int BITS = 20;

    // A longer word also counts by its beginning, so that its inflections share what is known of it. Where vowels are not written, or a character is a
    // syllable, fewer characters say as much.
    private static final int BEGINNING = 6;
    private static final int BEGINNING_WITHOUT_VOWELS = 4;
    private static final int BEGINNING_OF_SYLLABLES = 2;
    private static final int MOST_FEATURES = 4096;
    private static final int SEED = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private int[] buckets = new int[512];
    private int size;
    private int previousWord;

    /** Adds the words of a piece of text; no pair reaches from one piece into the next. */
    void add(String text) {
        previousWord = 0;
        int i = 0;
        while (i < text.length() && size < MOST_FEATURES) {
            char c = text.charAt(i);
            if (isUnspaced(c)) {
                i = addCharacters(text, i);
            } else if (Character.isLetter(c)) {
                i = addWord(text, i);
            } else {
                // A pair of words does not reach across the end of a sentence.
                previousWord = c == '.' || c == '!' || c == '?' ? 0 : previousWord;
                i++;
            }
        }
    }

    /** The buckets met, ascending, each as often as it was met. */
    int[] sorted() {
        return sorted(bucket -> true);
    }

    /** @param known whether a bucket is wanted; the others need not be sorted */
    int[] sorted(IntPredicate known) {
        int[] sorted = new int[size];
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (known.test(buckets[i])) {
                sorted[kept++] = buckets[i];
            }
        }
        Arrays.sort(sorted, 0, kept);
        return kept == size ? sorted : Arrays.copyOf(sorted, kept);
    }

    private int addWord(String text, int from) {
        int start = ArabicArticle.end(text, from);
        int beginning = beginning(text.charAt(start));
        int hash = SEED;
        int end = start;
        while (end < text.length() && StemTree.isWordPart(text.charAt(end)) && !isUnspaced(text.charAt(end))) {
            if (end - start == beginning) {
                put(hash ^ 0x5bd1e995);
            }
            hash = (hash ^ Character.toLowerCase(text.charAt(end))) * PRIME;
            end++;
        }
        if (end - start > 1) {
            put(hash);
            if (previousWord != 0) {
                put(previousWord * 31 + hash);
            }
            previousWord = hash;
        }
        return end;
    }

    private static int beginning(char first) {
        if (first < '\u0590') {
            return BEGINNING;
        }
        boolean syllables = first >= '\uac00' && first <= '\ud7a3';
        return syllables ? BEGINNING_OF_SYLLABLES : first <= '\u06ff' ? BEGINNING_WITHOUT_VOWELS : BEGINNING;
    }

    private int addCharacters(String text, int start) {
        int i = start;
        while (i < text.length() && isUnspaced(text.charAt(i))) {
            put((SEED ^ text.charAt(i)) * PRIME);
            if (i > start) {
                put(((SEED ^ text.charAt(i - 1)) * PRIME ^ text.charAt(i)) * PRIME);
            }
            i++;
        }
        previousWord = 0;
        return i;
    }

    private void put(int hash) {
        if (size == buckets.length) {
            buckets = Arrays.copyOf(buckets, size * 2);
        }
        // The multiplication spreads similar hashes, whose upper bits alone are kept.
        buckets[size++] = hash * 0x9e3779b1 >>> 32 - BITS;
    }

    /** Han, kana and Thai; Korean has blanks between words. */
    private static boolean isUnspaced(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c >= '\u0e00' && c <= '\u0eff';
    }
}
