package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often and after what time a failed request is tried again.
 *
 * @param attempts in all, the first included
 * @param delays   after the first, second … failure; the last one holds for all later ones
 * @param maxAge   no try later than this after the first failure
 */
record RetryPolicy(int attempts, List<Duration> delays, Duration maxAge) {

    RetryPolicy {
        if (attempts < 1 || delays.isEmpty()) {
            throw new IllegalArgumentException("at least one attempt and one delay are needed");
        }
    }

    /**
     * @param failures   so far, at least 1
     * @param hostWait   how long the host is to be left alone
     * @param failingFor since the first failure
     * @return how long to wait; empty if the budget is spent
     */
    Optional<Duration> delay(int failures, Duration hostWait, Duration failingFor) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration delay = delays.get(Math.min(failures, delays.size()) - 1);
        Duration wait = hostWait.compareTo(delay) > 0 ? hostWait : delay;
        return isTooLate(failingFor.plus(wait)) ? Optional.empty() : Optional.of(wait);
    }

    /** Whether a try so long after the first failure is not made any more. */
    boolean isTooLate(Duration failingFor) {
        return failingFor.compareTo(maxAge) > 0;
    }
}
