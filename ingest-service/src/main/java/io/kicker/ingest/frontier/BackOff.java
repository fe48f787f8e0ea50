package io.kicker.ingest.frontier;

import java.time.Duration;

/**
 * How long a host is left alone because of what it said or showed. Each further trouble doubles the wait; times are
 * milliseconds since 1970.
 *
 * @param level    waits in a row, 0 if there was none of late
 * @param until    the host is not asked earlier; 0 if there was no wait
 * @param trouble  the latest
 * @param silences requests in a row that were not answered
 */
public record BackOff(int level, long until, HostTrouble trouble, int silences) {

    /** A host without trouble. */
    public static final BackOff NONE = new BackOff(0, 0, HostTrouble.NONE, 0);

    // The curve of the crawlers that site owners know; a minute is what a rate limit's window usually is.
    static final long FIRST_MILLIS = Duration.ofMinutes(1).toMillis();
    static final long LONGEST_MILLIS = Duration.ofDays(1).toMillis();
    static final long FORGIVEN_AFTER_MILLIS = Duration.ofMinutes(30).toMillis();
    // A single time-out may be the page's or the network's fault.
    static final int SILENCES_OF_A_DEAD_HOST = 3;
    private static final double JITTER = 0.1;

    /**
     * The state after a failed request.
     *
     * @param asked  how long the host asks to be left alone, milliseconds, 0 if it does not say
     * @param random from 0 to 1: spreads the ends of waits over a fifth of their length, so that hosts that failed together are not
     *               asked together
     */
    BackOff failed(HostTrouble next, long asked, double random, long now) {
        int silent = next == HostTrouble.NO_ANSWER ? silences + 1 : 0;
        if (next == HostTrouble.NONE || next == HostTrouble.NO_ANSWER && silent < SILENCES_OF_A_DEAD_HOST) {
            return new BackOff(level, until, trouble, silent);
        }
        int higher = isForgiven(now) ? 1 : level + 1;
        // Twenty doublings of a minute are more than a day: beyond them the shift would overflow.
        double wait = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(higher - 1, 20)) * (1 - JITTER + 2 * JITTER * random);
        return new BackOff(higher, now + Math.max(asked, Math.round(wait)), next, silent);
    }

    /** The state after an answer: a host that was taken for dead is alive; one that asked for less is not forgiven yet. */
    BackOff answered() {
        return switch (trouble) {
            case NO_ANSWER, NO_ROBOTS, NONE -> NONE;
            case TOO_MANY_REQUESTS, OVERLOADED -> silences == 0 ? this : new BackOff(level, until, trouble, 0);
        };
    }

    /** Whether the host is to be left alone. */
    boolean isOn(long now) {
        return until > now;
    }

    /** Whether the next trouble starts the curve anew, after half an hour without any. */
    boolean isForgiven(long now) {
        return level == 0 || now - until >= FORGIVEN_AFTER_MILLIS;
    }
}
