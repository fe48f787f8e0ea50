package io.kicker.ingest.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Settlements waiting for their transaction. Any thread settles; one thread takes them. */
public final class Ledger {

    private final Deque<Settlement> waiting = new ArrayDeque<>();
    private long bytes;
    private long oldestNanos;

    public synchronized void settle(Settlement settlement) {
        if (waiting.isEmpty()) {
            oldestNanos = System.nanoTime();
        }
        waiting.add(settlement);
        bytes += settlement.bytes();
    }

    /** Whether it is time for a transaction: because of age in nanoseconds, number or bytes. */
    synchronized boolean isDue(long maxAgeNanos, int maxResults, long maxBytes) {
        return !waiting.isEmpty()
                && (waiting.size() >= maxResults || bytes >= maxBytes || System.nanoTime() - oldestNanos >= maxAgeNanos);
    }

    /** Takes the oldest settlements, up to this number and (except for the first) bytes. */
    synchronized List<Settlement> take(int maxResults, long maxBytes) {
        List<Settlement> taken = new ArrayList<>();
        long takenBytes = 0;
        while (!waiting.isEmpty() && taken.size() < maxResults) {
            long next = waiting.peek().bytes();
            if (!taken.isEmpty() && takenBytes + next > maxBytes) {
                break;
            }
            takenBytes += next;
            taken.add(waiting.poll());
        }
        bytes -= takenBytes;
        return taken;
    }

    /** Puts settlements whose transaction was aborted back to the front, in their order. */
    synchronized void putBack(List<Settlement> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            waiting.addFirst(taken.get(i));
            bytes += taken.get(i).bytes();
        }
    }

    synchronized void clear() {
        waiting.clear();
        bytes = 0;
    }

    public synchronized int size() {
        return waiting.size();
    }

    /** Bytes of the values waiting. */
    public synchronized long bytes() {
        return bytes;
    }
}
