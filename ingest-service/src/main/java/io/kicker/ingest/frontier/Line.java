package io.kicker.ingest.frontier;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Crowded;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.fetch.Validators;

/** The requests of one turn, one after the other, until somebody hangs up. Any thread. */
final class Line implements Fetcher {

    private final Fetcher fetcher;
    private CompletableFuture<FetchResult> underWay = CompletableFuture.completedFuture(null);
    private boolean hungUp;
    private boolean asked;
    private long millis;

    Line(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public synchronized CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
        if (hungUp) {
            return CompletableFuture.failedFuture(new CancellationException("hung up"));
        }
        underWay = fetcher.fetch(url, expected, known);
        return underWay.thenApply(this::heard);
    }

    private synchronized FetchResult heard(FetchResult result) {
        boolean forbidden = result instanceof Refused refused && refused.outcome() == Outcome.FORBIDDEN_ADDRESS;
        asked |= !forbidden && !(result instanceof Crowded);
        millis += result.millis();
        return result;
    }

    /** Whether a server was asked, and not given up by us. */
    synchronized boolean wasAsked() {
        return asked;
    }

    /** How long the servers took; what waited for memory or threads of ours does not count. */
    synchronized long millis() {
        return millis;
    }

    /** Closes the connection of the request under way, if there is one; no other is made. */
    void hangUp() {
        CompletableFuture<FetchResult> last;
        synchronized (this) {
            hungUp = true;
            last = underWay;
        }
        // Outside the lock: what waits for the request goes on within this call.
        last.cancel(false);
    }

    synchronized boolean isHungUp() {
        return hungUp;
    }
}
