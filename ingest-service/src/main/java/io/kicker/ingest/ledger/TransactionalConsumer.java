package io.kicker.ingest.ledger;

import java.time.Duration;

import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Keeps one {@link Session} running on a thread of its own, and starts a new one after any failure: everything that a
 * session knew is in Kafka.
 */
public final class TransactionalConsumer {

    private static final Logger LOG = Logger.getLogger(TransactionalConsumer.class);

    private static final long FIRST_PAUSE_MILLIS = 500;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private final LedgerSettings settings;
    private final RecordHandler handler;
    private final Ledger ledger;
    private final SessionListener listener;
    private final Thread thread;
    private volatile boolean stopped;
    private volatile long lastStepNanos = System.nanoTime();

    public TransactionalConsumer(LedgerSettings settings, RecordHandler handler, Ledger ledger, SessionListener listener) {
        this.settings = settings;
        this.handler = handler;
        this.ledger = ledger;
        this.listener = listener;
        this.thread = new Thread(this::run, settings.group());
    }

    public void start() {
        thread.start();
    }

    /** Time since the consumer's thread last finished a turn, or a step of a long one: minutes of it mean that it hangs. */
    public Duration sinceLastStep() {
        return Duration.ofNanos(System.nanoTime() - lastStepNanos);
    }

    public String group() {
        return settings.group();
    }

    /** Stops after writing what is settled, what is not is read again by the next owner; does not wait for that. */
    public void stop() {
        stopped = true;
    }

    /** Waits until it has stopped, but not longer than this. */
    public void awaitEnd(Duration most) {
        try {
            // Without an end for 0.
            thread.join(Math.max(1, most.toMillis()));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        while (!stopped) {
            step();
            try (Session session = new Session(settings, handler, ledger, listener, this::step)) {
                while (!stopped) {
                    session.turn();
                    step();
                    pause = FIRST_PAUSE_MILLIS;
                }
                session.finish();
            } catch (WakeupException | InterruptException ended) {
                stopped = true;
            } catch (RuntimeException failure) {
                LOG.warnf(failure, "group=%s restarts in %d ms: %s", settings.group(), pause, failure.getMessage());
                pause = sleep(pause);
            }
        }
    }

    private void step() {
        lastStepNanos = System.nanoTime();
    }

    private long sleep(long pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
        return Math.min(LONGEST_PAUSE_MILLIS, pause * 2);
    }
}
