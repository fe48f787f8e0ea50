package io.kicker.ingest.frontier;

import java.time.Duration;

/**
 * How a host that answers slowly is asked less often: it is left alone for a multiple of the time its answers take of late.
 *
 * @param factor  of the time of an answer; 0 for no slowing
 * @param longest pause this leads to
 */
public record Slowing(double factor, Duration longest) {

    /** For hosts whose owner agreed to a spacing of their own. */
    static final Slowing NONE = new Slowing(0, Duration.ZERO);

    public Slowing {
        if (factor < 0 || longest.isNegative()) {
            throw new IllegalArgumentException("slowing by " + factor + ", up to " + longest + ": neither may be negative");
        }
    }

    /** @param answerMillis how long answers take of late */
    long millis(double answerMillis) {
        return Math.min(longest.toMillis(), Math.round(factor * answerMillis));
    }
}
