package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.ibm.icu.text.BreakIterator;
import io.kicker.enrich.page.LowerCase;

/**
 * Measures of a text.
 *
 * @param words          words by Unicode word boundaries (UAX 29, with ICU's dictionaries for languages that put no spaces)
 * @param readingSeconds seconds to read it at 230 words a minute
 * @param fingerprint    64-bit SimHash of its shingles as 16 hex digits; absent for texts too short to tell apart
 */
public record TextMeasure(int words, int readingSeconds, Optional<String> fingerprint) {

    private static final int WORDS_A_MINUTE = 230;

    /** Three words in a row: two are too common, four lose the likeness of lightly edited copies. */
    private static final int SHINGLE = 3;

    /** Below this many words two unrelated captions may look alike. */
    private static final int WORDS_TO_COMPARE = 12;

    public static TextMeasure of(String text) {
        List<String> words = words(text);
        Optional<String> fingerprint = words.size() < WORDS_TO_COMPARE ? Optional.empty()
                : Optional.of(String.format("%016x", simHash(words)));
        return new TextMeasure(words.size(), Math.round(words.size() * 60f / WORDS_A_MINUTE), fingerprint);
    }

    private static List<String> words(String text) {
        BreakIterator boundary = BreakIterator.getWordInstance(Locale.ROOT);
        boundary.setText(text);
        List<String> words = new ArrayList<>();
        int start = boundary.first();
        for (int end = boundary.next(); end != BreakIterator.DONE; start = end, end = boundary.next()) {
            if (boundary.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                words.add(LowerCase.of(text.substring(start, end)));
            }
        }
        return words;
    }

    /** Charikar's SimHash: each shingle votes on each bit. */
    private static long simHash(List<String> words) {
        int[] votes = new int[Long.SIZE];
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            long hash = hash(words, i);
            for (int bit = 0; bit < Long.SIZE; bit++) {
                votes[bit] += (hash >>> bit & 1) == 1 ? 1 : -1;
            }
        }
        long result = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            result |= votes[bit] > 0 ? 1L << bit : 0;
        }
        return result;
    }

    /** FNV-1a over the shingle's letters, then mixed, for FNV's high bits alone are poor on short input. */
    private static long hash(List<String> words, int from) {
        long hash = 0xcbf29ce484222325L;
        for (int w = from; w < from + SHINGLE; w++) {
            String word = words.get(w);
            for (int i = 0; i <= word.length(); i++) {
                hash = (hash ^ (i < word.length() ? word.charAt(i) : ' ')) * 0x100000001b3L;
            }
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
