package io.kicker.index.story;

/**
 * What the samples of two texts have in common.
 *
 * @param both  hashes that are in both
 * @param one   in the one, as far as the other can have them
 * @param other the other way round
 */
record Overlap(int both, int one, int other) {

    /** Fewer in common may be a phrase that many use. */
    private static final int FEWEST = 6;

    /** How much of the shorter text the longer has too, from 0 to 1; 0 where that may be by chance. */
    double ofShorter() {
        return both < FEWEST ? 0 : (double) both / Math.min(one, other);
    }

    /** How much of all that is in either is in both, from 0 to 1; 0 where that may be by chance. */
    double ofAll() {
        return both < FEWEST ? 0 : (double) both / (one + other - both);
    }
}
