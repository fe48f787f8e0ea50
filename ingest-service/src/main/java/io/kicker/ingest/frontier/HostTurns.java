package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.kicker.ingest.fetch.BodyBudget;
import org.jboss.logging.Logger;

/** The thread that gives hosts their turns: when they are due, and as far as there is memory and fewer than so many are under way. */
final class HostTurns implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(HostTurns.class);

    private static final long SWEEP_MILLIS = 10_000;
    private static final long LONGEST_NAP_MILLIS = 50;

    private final Lanes lanes;
    private final BodyBudget budget;
    private final int concurrency;
    private final Consumer<PendingFetch> visit;
    private final Semaphore wake = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "host-turns");
    private volatile long lastNanos = System.nanoTime();
    private volatile boolean stopped;

    /** @param visit uses a turn; does not throw, for other turns have been taken with it */
    HostTurns(Lanes lanes, BodyBudget budget, int concurrency, Consumer<PendingFetch> visit) {
        this.lanes = lanes;
        this.budget = budget;
        this.concurrency = concurrency;
        this.visit = visit;
    }

    void start() {
        thread.start();
    }

    /** A turn may be due now, or has ended. */
    void wake() {
        wake.release();
    }

    Duration sinceLast() {
        return Duration.ofNanos(System.nanoTime() - lastNanos);
    }

    private void run() {
        long swept = now();
        while (!stopped) {
            lastNanos = System.nanoTime();
            int free = budget.hasRoom() ? concurrency - lanes.underWay() : 0;
            try {
                lanes.take(now(), free).forEach(visit);
                if (now() - swept > SWEEP_MILLIS) {
                    swept = now();
                    lanes.sweep(swept);
                }
            } catch (RuntimeException failure) {
                // All hosts have their turns from this thread: it goes on, whatever it was.
                LOG.error("turns could not be given", failure);
            }
            nap(free);
        }
    }

    private void nap(int free) {
        OptionalLong next = lanes.nextDue();
        long millis = free <= 0 || next.isEmpty() ? LONGEST_NAP_MILLIS : Math.min(LONGEST_NAP_MILLIS, next.getAsLong() - now());
        try {
            if (millis > 0) {
                wake.tryAcquire(millis, TimeUnit.MILLISECONDS);
            }
            wake.drainPermits();
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
    }
}
