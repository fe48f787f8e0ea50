package io.kicker.enrich.extract.body.live;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The order in which a page gives times of day, which begin anew at midnight. */
final class ClockOrder {

    /** Which of a live blog's entries stands first. */
    enum Direction {
        NEWEST_FIRST, OLDEST_FIRST
    }

    /** A step against the order that is the night; a smaller one is an entry that is out of order. */
    private static final Duration NIGHT = Duration.ofHours(3);

    /** Of so many entries one may be out of order: one that is pinned, or was written late. */
    private static final int ONE_OF = 8;

    /** Nights that times may run over; what begins anew more often is no time of day. */
    private static final int MOST_NIGHTS = 5;

    private ClockOrder() {
    }

    /** The direction of times, the one with fewer nights if both may be; none if they are in no order. */
    static Optional<Direction> of(List<LocalTime> times) {
        return times.stream().distinct().count() < LiveEntries.FEWEST ? Optional.empty()
                : Stream.of(Direction.values()).filter(direction -> fits(times, direction)).min(Comparator.comparing(direction -> nights(times, direction)));
    }

    private static boolean fits(List<LocalTime> times, Direction direction) {
        int against = 0;
        for (int i = 1; i < times.size(); i++) {
            Duration back = back(times, i, direction);
            against += !back.isNegative() && !back.isZero() && back.compareTo(NIGHT) < 0 ? 1 : 0;
        }
        return against <= times.size() / ONE_OF && nights(times, direction) <= Math.min(MOST_NIGHTS, times.size() / LiveEntries.FEWEST);
    }

    private static int nights(List<LocalTime> times, Direction direction) {
        return Math.abs(days(times, direction).get(times.size() - 1));
    }

    /** How far a time is from the one before it against the direction. */
    private static Duration back(List<LocalTime> times, int at, Direction direction) {
        Duration step = Duration.between(times.get(at - 1), times.get(at));
        return direction == Direction.NEWEST_FIRST ? step : step.negated();
    }

    /** The day of each time, counted from the first one's. */
    static List<Integer> days(List<LocalTime> times, Direction direction) {
        List<Integer> days = new ArrayList<>(List.of(0));
        for (int i = 1; i < times.size(); i++) {
            int day = days.get(i - 1);
            boolean night = back(times, i, direction).compareTo(NIGHT) >= 0;
            days.add(night ? day + (direction == Direction.NEWEST_FIRST ? -1 : 1) : day);
        }
        return days;
    }
}
