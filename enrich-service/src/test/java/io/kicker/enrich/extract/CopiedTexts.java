package io.kicker.enrich.extract;

import java.util.List;

/** What a subscriber does with two sketches, by the contract's description. */
public final class CopiedTexts {

    private static final int FULL = 32;
    private static final int FEWEST = 6;

    private CopiedTexts() {
    }

    /** Which part of the shorter text the other has too, from 0 to 1, as far as the sketches tell; 0 where that is by chance. */
    public static double shared(List<Integer> one, List<Integer> other) {
        int limit = Math.min(limit(one), limit(other));
        List<Integer> left = one.stream().filter(hash -> hash <= limit).toList();
        List<Integer> right = other.stream().filter(hash -> hash <= limit).toList();
        long common = left.stream().filter(right::contains).count();
        return common < FEWEST ? 0 : (double) common / Math.min(left.size(), right.size());
    }

    private static int limit(List<Integer> sketch) {
        return sketch.size() < FULL ? Integer.MAX_VALUE : sketch.get(FULL - 1);
    }
}
