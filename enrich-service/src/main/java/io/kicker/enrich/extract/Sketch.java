package io.kicker.enrich.extract;

import java.util.List;
import java.util.TreeSet;

/**
 * A sample of a text by which copies are found: the least hashes of all its shingles (Broder, "On the resemblance and containment of documents",
 * 1997). Which ones are taken depends on nothing but the shingle, so that two texts have those of their common parts in common, also where one is
 * a small part of the other.
 */
final class Sketch {

    /** Words in a row. Phrases of three are common to many texts, runs of five are broken by every edit. */
    private static final int SHINGLE = 4;

    /** Of copies that are cut to six tenths, edited and added to 97 of 100 are told with this many, and with twice as many 98. */
    private static final int SIZE = 32;

    private Sketch() {
    }

    /** @return at most 32 different numbers of 31 bits, the least first; all shingles of a text that has not more of them */
    static List<Integer> of(List<String> words) {
        TreeSet<Integer> least = new TreeSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            int hash = (int) (Shingle.hash(words, i, SHINGLE) >>> Integer.SIZE + 1);
            if (least.size() < SIZE) {
                least.add(hash);
            } else if (hash < least.last() && least.add(hash)) {
                least.pollLast();
            }
        }
        return List.copyOf(least);
    }
}
