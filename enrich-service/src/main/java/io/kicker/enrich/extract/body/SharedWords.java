package io.kicker.enrich.extract.body;

import java.util.Arrays;
import java.util.List;

/**
 * Which words of a segment other sentences of the article have too: an invitation or a teaser shares few. Words are known by their hashes; of
 * ideographs, each pair is one.
 */
final class SharedWords {

    /** Letters of a word that says something. */
    private static final int SHORTEST = 4;

    /** Goodness of a sentence that words are taken from. */
    private static final int SENTENCE = 60;

    /** Letters whose words fit in the table; a longer text loses some of them. */
    private static final int MOST_LETTERS = 1 << 18;

    /** Places tried for a word: no page can make the table slow. */
    private static final int MOST_TRIES = 16;

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    /** Hashes in open addressing, and by each the segment that has it. */
    private final int[] words;
    private final int[] owners;

    /** The word looked at. */
    private int hash;
    private int length;
    private char ideograph;

    SharedWords(List<Segment> segments) {
        int letters = segments.stream().filter(SharedWords::isSentence).mapToInt(segment -> segment.weight).sum();
        words = new int[Integer.highestOneBit(Math.max(16, Math.min(MOST_LETTERS, letters))) * 2];
        owners = new int[words.length];
        Arrays.fill(owners, NOBODY);
        for (int i = 0; i < segments.size(); i++) {
            if (isSentence(segments.get(i))) {
                add(segments.get(i).text, i);
            }
        }
    }

    private static boolean isSentence(Segment segment) {
        return segment.kept && segment.goodness() >= SENTENCE;
    }

    private void add(String text, int owner) {
        for (int i = 0; i <= text.length(); i++) {
            if (ends(i < text.length() ? text.charAt(i) : ' ')) {
                int at = place(hash);
                words[at] = hash;
                owners[at] = owners[at] == NOBODY || owners[at] == owner ? owner : SEVERAL;
            }
        }
    }

    /** The share of a segment's words that another segment has; -1 for one without words. */
    double share(Segment segment, int index) {
        int all = 0;
        int shared = 0;
        for (int i = 0; i <= segment.text.length(); i++) {
            if (ends(i < segment.text.length() ? segment.text.charAt(i) : ' ')) {
                int owner = owners[place(hash)];
                all++;
                shared += owner != NOBODY && owner != index ? 1 : 0;
            }
        }
        return all == 0 ? -1 : (double) shared / all;
    }

    private int place(int word) {
        int at = (word * 0x9E3779B1 >>> 7) & words.length - 1;
        for (int tries = 0; tries < MOST_TRIES && owners[at] != NOBODY && words[at] != word; tries++) {
            at = at + 1 & words.length - 1;
        }
        return at;
    }

    /** Whether a word ends before this letter, or a pair of ideographs with it; then {@link #hash} is its hash. */
    private boolean ends(char c) {
        if (c >= 0x2e80 && Character.isLetter(c)) {
            boolean pair = ideograph != 0;
            hash = ideograph * 31 + c;
            ideograph = c;
            length = 0;
            return pair;
        }
        ideograph = 0;
        int letter = c < 128 ? c | 0x20 : Character.toLowerCase(c);
        if (c < 128 ? letter >= 'a' && letter <= 'z' || c >= '0' && c <= '9' : Character.isLetterOrDigit(c)) {
            hash = (length == 0 ? 0 : hash * 31) + letter;
            length++;
            return false;
        }
        boolean ends = length >= SHORTEST;
        length = 0;
        return ends;
    }
}
