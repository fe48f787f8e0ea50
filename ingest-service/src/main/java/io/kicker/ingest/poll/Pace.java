package io.kicker.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedPoll;

/**
 * How often a source is asked for. A third to two thirds of its links should be known: then nothing is missed and little is
 * asked in vain.
 *
 * @param start    the first interval
 * @param shortest interval
 * @param longest  interval
 * @param chance   from 0 to 1, so that sources do not fall into step
 */
public record Pace(Duration start, Duration shortest, Duration longest, DoubleSupplier chance) {

    private static final double MOST_ARE_NEW = 2 / 3.0;
    private static final double FEW_ARE_NEW = 1 / 3.0;

    public Pace {
        if (shortest.compareTo(start) > 0 || start.compareTo(longest) > 0 || shortest.toSeconds() < 1) {
            throw new IllegalArgumentException("poll intervals: shortest, first and longest must be in this order and at least 1 s: " + shortest
                    + ", " + start + ", " + longest);
        }
    }

    /** With chance as it comes. */
    public static Pace of(Duration start, Duration shortest, Duration longest) {
        return new Pace(start, shortest, longest, () -> ThreadLocalRandom.current().nextDouble());
    }

    /**
     * @param before none if it was never asked for
     * @param links  what it last showed, if it did
     */
    RememberedPoll next(Instant now, Optional<RememberedPoll> before, Optional<RememberedLinks> links) {
        long seconds = before.map(poll -> seconds(poll, links)).orElse(start.toSeconds());
        long interval = Math.max(shortest.toSeconds(), Math.min(longest.toSeconds(), seconds));
        return new RememberedPoll(now, interval, now.plusMillis(Math.round(interval * 1000 * (0.9 + 0.2 * chance.getAsDouble()))));
    }

    private long seconds(RememberedPoll poll, Optional<RememberedLinks> links) {
        Optional<RememberedLinks> answer = links.filter(shown -> !shown.at().isBefore(poll.at()));
        if (answer.isEmpty()) {
            // It failed, is gone, or leads elsewhere.
            return poll.interval() * 2;
        }
        // What is new in the lists of an index is not known here: it is always asked for as at first.
        return answer.get().lists() > 0 ? start.toSeconds() : Math.round(poll.interval() * factor(answer.get()));
    }

    private static double factor(RememberedLinks answer) {
        if (answer.fresh() == 0) {
            return 1.5;
        }
        double fresh = (double) answer.fresh() / answer.shown();
        return fresh > MOST_ARE_NEW ? 0.5 : fresh < FEW_ARE_NEW ? 1.25 : 1;
    }
}
