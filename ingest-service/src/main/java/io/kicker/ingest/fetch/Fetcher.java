package io.kicker.ingest.fetch;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Makes one request. */
public interface Fetcher {

    /** A request without a condition. */
    default CompletableFuture<FetchResult> fetch(URI url, Expected expected) {
        return fetch(url, expected, Validators.NONE);
    }

    /**
     * @param url   absolute, http or https
     * @param known of the version at hand: only another one is wanted
     * @return completes normally whatever happens, within the deadline; cancelling it closes the connection
     */
    CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known);
}
