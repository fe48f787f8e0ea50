package io.kicker.ingest.fetch;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Memory for bodies being read and bodies waiting to be written, shared by all requests. */
public final class BodyBudget {

    private final long limit;
    private final LongSupplier waiting;
    private final AtomicLong reading = new AtomicLong();

    /**
     * @param limit   bytes
     * @param waiting bytes read to the end and not yet written
     */
    public BodyBudget(long limit, LongSupplier waiting) {
        this.limit = limit;
        this.waiting = waiting;
    }

    /** @return whether there was room; if not, nothing was taken */
    boolean take(int bytes) {
        if (reading.addAndGet(bytes) + waiting.getAsLong() <= limit) {
            return true;
        }
        reading.addAndGet(-bytes);
        return false;
    }

    void give(int bytes) {
        reading.addAndGet(-bytes);
    }

    /**
     * Counts a body that was read to its end and goes on being needed, whether there is room for it or not: it is in memory already.
     *
     * @return what gives it back, to be run once
     */
    public Runnable hold(int bytes) {
        reading.addAndGet(bytes);
        return () -> give(bytes);
    }

    /** Whether there is room enough to begin requests: half, so that those under way can end. */
    public boolean hasRoom() {
        return reading.get() + waiting.getAsLong() < limit / 2;
    }

    /** Bytes in use. */
    public long used() {
        return reading.get() + waiting.getAsLong();
    }
}
