package io.kicker.ingest.fetch;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** Makes one request. */
public interface Fetcher {

    /**
     * @param url absolute, http or https
     * @return completes normally whatever happens, within the deadline; cancelling it closes the connection
     */
    CompletableFuture<FetchResult> fetch(URI url, Expected expected);
}
