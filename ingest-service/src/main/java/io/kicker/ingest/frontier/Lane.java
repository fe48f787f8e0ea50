package io.kicker.ingest.frontier;

import java.util.Comparator;
import java.util.PriorityQueue;

import org.apache.kafka.common.TopicPartition;

/** One host's requests. Guarded by {@link Lanes}. Times are milliseconds since 1970. */
final class Lane {

    private static final Runnable NOBODY = () -> { };

    final String host;
    /** Of {@code fetch-queue}, the one its requests are read from. */
    TopicPartition partition;
    /** Whether this instance owns the partition now. */
    boolean isOurs;
    final PriorityQueue<PendingFetch> waiting = new PriorityQueue<>(
            Comparator.<PendingFetch>comparingLong(PendingFetch::notBefore).thenComparingLong(PendingFetch::arrival));
    /** The request being made, or null. */
    PendingFetch current;
    /** Ends the request being made. */
    Runnable hangUp = NOBODY;
    /** The host is not asked earlier. */
    long nextTurn;
    /** Until when turns are promised, to requests parked too. */
    long bookedUntil;
    /** What the configuration asks for between two turns, milliseconds. */
    final long configured;
    /** What robots.txt asks for, milliseconds. */
    long crawlDelay;
    BackOff backOff = BackOff.NONE;
    private final Slowing slowing;
    /** How long answers take of late, milliseconds. */
    private double answerMillis;
    /** When the lane's turn is due, as it stands in the schedule. */
    long scheduledAt;

    Lane(String host, long configured, Slowing slowing, long nextTurn) {
        this.host = host;
        this.configured = configured;
        this.slowing = slowing;
        this.nextTurn = nextTurn;
        this.bookedUntil = nextTurn;
    }

    long due() {
        return Math.max(nextTurn, waiting.peek().notBefore());
    }

    void start() {
        current = waiting.poll();
    }

    /** Weighs the latest answer by a quarter: follows a host that slows down within a few turns, not one slow page. */
    void took(long millis) {
        answerMillis += (millis - answerMillis) / 4;
    }

    /** @param jitter makes the pause longer by this part of it */
    void end(long now, double jitter) {
        free();
        leaveAlone(now + Math.round(spacing() * (1 + jitter)));
    }

    /** Least time between two turns, milliseconds. */
    long spacing() {
        return Math.max(Math.max(configured, crawlDelay), slowing.millis(answerMillis));
    }

    /** The host is not asked earlier than this, nor is a turn promised earlier. */
    void leaveAlone(long until) {
        nextTurn = Math.max(nextTurn, until);
        bookedUntil = Math.max(bookedUntil, nextTurn);
    }

    /** Its partition went: what was promised and not committed will be asked for again, by whoever reads it. */
    void leave() {
        isOurs = false;
        bookedUntil = nextTurn;
    }

    /** Ends a turn in which the host was not asked. */
    void giveBack() {
        free();
        bookedUntil = Math.max(nextTurn, bookedUntil - interval());
    }

    private void free() {
        current = null;
        // Kept until the host's next turn, it would keep the page that this one brought in memory.
        hangUp = NOBODY;
    }

    /** From the start of one turn to the next, milliseconds. */
    long interval() {
        return spacing() + Math.round(answerMillis);
    }

    /** Not before the host's troubles are forgiven: until then they count. */
    boolean isIdle(long now) {
        return current == null && waiting.isEmpty() && nextTurn <= now && bookedUntil <= now && backOff.isForgiven(now);
    }

    HostState state() {
        long spacing = spacing();
        var because = spacing == configured ? HostState.SpacingCause.CONFIGURED
                : spacing == crawlDelay ? HostState.SpacingCause.CRAWL_DELAY : HostState.SpacingCause.SLOW_ANSWERS;
        return new HostState(host, waiting.size(), current != null, nextTurn, spacing, because, Math.round(answerMillis), backOff);
    }
}
