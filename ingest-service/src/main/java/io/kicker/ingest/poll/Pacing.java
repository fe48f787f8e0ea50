package io.kicker.ingest.poll;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often sources are asked for.
 *
 * @param start    interval until it is known how much is new
 * @param shortest interval
 * @param longest  interval
 */
public record Pacing(Duration start, Duration shortest, Duration longest) {

    public Pacing {
        if (shortest.compareTo(start) > 0 || start.compareTo(longest) > 0 || shortest.toSeconds() < 1) {
            throw new IllegalArgumentException("poll intervals: shortest, first and longest must be in this order and at least 1 s: " + shortest
                    + ", " + start + ", " + longest);
        }
    }

    Pace pace() {
        return new Pace(start, shortest, longest, () -> ThreadLocalRandom.current().nextDouble());
    }
}
