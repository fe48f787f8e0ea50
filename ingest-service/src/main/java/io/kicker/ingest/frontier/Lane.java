package io.kicker.ingest.frontier;

import java.util.Comparator;
import java.util.PriorityQueue;

/** One host's requests. Guarded by {@link Lanes}. Times are milliseconds since 1970. */
final class Lane {

    final String host;
    final PriorityQueue<PendingFetch> waiting = new PriorityQueue<>(
            Comparator.<PendingFetch>comparingLong(PendingFetch::notBefore).thenComparingLong(PendingFetch::arrival));
    /** The request being made, or null. */
    PendingFetch current;
    /** The host is not asked earlier. */
    long nextTurn;
    /** Until when turns are promised, to requests parked too. */
    long bookedUntil;
    /** Least time between two turns, milliseconds. */
    long spacing;
    /** How long a turn takes of late, milliseconds. */
    private double turnMillis;
    private long turnStarted;
    /** When the lane's turn is due, as it stands in the schedule. */
    long scheduledAt;

    Lane(String host, long spacing, long nextTurn) {
        this.host = host;
        this.spacing = spacing;
        this.nextTurn = nextTurn;
        this.bookedUntil = nextTurn;
    }

    long due() {
        return Math.max(nextTurn, waiting.peek().notBefore());
    }

    void start(long now) {
        current = waiting.poll();
        turnStarted = now;
    }

    void end(long now) {
        current = null;
        // Weighs the latest turn by a quarter: follows a host that slows down within a few turns, not one slow page.
        turnMillis += (now - turnStarted - turnMillis) / 4;
        nextTurn = Math.max(nextTurn, now + spacing);
        bookedUntil = Math.max(bookedUntil, nextTurn);
    }

    /** From the start of one turn to the next, milliseconds. */
    long interval() {
        return spacing + Math.round(turnMillis);
    }

    boolean isIdle(long now) {
        return current == null && waiting.isEmpty() && nextTurn <= now && bookedUntil <= now;
    }
}
