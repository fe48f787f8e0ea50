package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How often and after what time a failed request is tried again.
 *
 * @param attempts in all, the first included
 * @param delays   after the first, second … failure; the last one holds for all later ones
 */
record RetryPolicy(int attempts, List<Duration> delays) {

    RetryPolicy {
        if (attempts < 1 || delays.isEmpty()) {
            throw new IllegalArgumentException("at least one attempt and one delay are needed");
        }
    }

    /**
     * @param failures   so far, at least 1
     * @param retryAfter what the server asks for, or null
     * @return how long to wait; empty if the budget is spent
     */
    Optional<Duration> delay(int failures, Duration retryAfter) {
        if (failures >= attempts) {
            return Optional.empty();
        }
        Duration delay = delays.get(Math.min(failures, delays.size()) - 1);
        return Optional.of(retryAfter != null && retryAfter.compareTo(delay) > 0 ? retryAfter : delay);
    }
}
