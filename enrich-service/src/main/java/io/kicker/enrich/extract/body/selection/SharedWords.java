package io.kicker.enrich.extract.body.selection;

import java.util.Arrays;
import java.util.List;

import io.kicker.enrich.extract.body.layout.Segment;

/**
 * Which words of a segment other sentences of the article have too: an invitation or a teaser shares few. Words are known by their hashes.
 */
final class SharedWords {

    /** Goodness of a sentence that words are taken from. */
    private static final int SENTENCE = 60;

    /** Words that fit in the table; a longer text loses some of them. */
    private static final int MOST_WORDS = 1 << 16;

    /** The table is at most a quarter full, so that words seldom meet. */
    private static final int PLACES_FOR_ONE = 8;

    /** Places tried for a word: no page can make the table slow. */
    private static final int MOST_TRIES = 16;

    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    /** Hashes in open addressing, and by each the segment that has it. */
    private final int[] words;
    private final int[] owners;

    SharedWords(List<Segment> segments, Wording[] wordings) {
        boolean[] isSentence = new boolean[wordings.length];
        int count = 0;
        for (int i = 0; i < isSentence.length; i++) {
            isSentence[i] = isSentence(segments.get(i));
            count += isSentence[i] ? wordings[i].count() : 0;
        }
        words = new int[Integer.highestOneBit(Math.max(1, Math.min(MOST_WORDS, count))) * PLACES_FOR_ONE];
        owners = new int[words.length];
        Arrays.fill(owners, NOBODY);
        for (int i = 0; i < isSentence.length; i++) {
            if (isSentence[i]) {
                add(wordings[i], i);
            }
        }
    }

    private static boolean isSentence(Segment segment) {
        return segment.kept() && segment.goodness() >= SENTENCE;
    }

    private void add(Wording wording, int owner) {
        for (int i = 0; i < wording.count(); i++) {
            int at = place(wording.hash(i));
            words[at] = wording.hash(i);
            owners[at] = owners[at] == NOBODY || owners[at] == owner ? owner : SEVERAL;
        }
    }

    /** The share of a segment's words that another segment has; -1 for one without words. */
    double share(Wording wording, int index) {
        int shared = 0;
        for (int i = 0; i < wording.count(); i++) {
            int owner = owners[place(wording.hash(i))];
            shared += owner != NOBODY && owner != index ? 1 : 0;
        }
        return wording.count() == 0 ? -1 : (double) shared / wording.count();
    }

    private int place(int word) {
        int at = (word * 0x9E3779B1 >>> 7) & words.length - 1;
        for (int tries = 0; tries < MOST_TRIES && owners[at] != NOBODY && words[at] != word; tries++) {
            at = at + 1 & words.length - 1;
        }
        return at;
    }
}
