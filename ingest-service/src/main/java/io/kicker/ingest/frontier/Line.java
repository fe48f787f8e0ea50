package io.kicker.ingest.frontier;

import java.net.URI;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Validators;

/** The requests of one turn, one after the other, until somebody hangs up. Any thread. */
final class Line implements Fetcher {

    private final Fetcher fetcher;
    private CompletableFuture<FetchResult> underWay = CompletableFuture.completedFuture(null);
    private boolean hungUp;

    Line(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    @Override
    public synchronized CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
        if (hungUp) {
            return CompletableFuture.failedFuture(new CancellationException("hung up"));
        }
        underWay = fetcher.fetch(url, expected, known);
        return underWay;
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
