package io.kicker.enrich.page;

import java.time.Duration;

/**
 * The moment by which work on a page must be over. Loops that a page can make long call {@link #check()} as they go, so
 * that no page holds a worker for longer than its budget.
 */
public final class Deadline {

    private final long atNanos;

    private Deadline(long atNanos) {
        this.atNanos = atNanos;
    }

    public static Deadline in(Duration budget) {
        return new Deadline(System.nanoTime() + budget.toNanos());
    }

    /** @throws OutOfTime if the budget is used up */
    public void check() {
        if (System.nanoTime() - atNanos > 0) {
            throw new OutOfTime();
        }
    }

    /** The page took longer than its budget. */
    public static final class OutOfTime extends RuntimeException {

        OutOfTime() {
            super("the page took longer than its time budget", null, false, false);
        }
    }
}
