package io.kicker.ingest.fetch;

import io.vertx.core.http.HttpClientOptions;

/** Settings of the HTTP client. */
final class ClientOptions {

    private ClientOptions() {
    }

    static HttpClientOptions of(FetchLimits limits) {
        return new HttpClientOptions()
                .setConnectTimeout((int) limits.connectTimeout().toMillis())
                .setSslHandshakeTimeout(limits.connectTimeout().toMillis())
                .setSslHandshakeTimeoutUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
                .setReadIdleTimeout((int) limits.idleTimeout().toMillis())
                .setIdleTimeoutUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
                .setDecompressionSupported(true)
                .setMaxHeaderSize(limits.maxHeaderBytes())
                .setMaxInitialLineLength(limits.maxHeaderBytes())
                .setForceSni(true)
                .setVerifyHost(true)
                .setTrustAll(false)
                .setKeepAlive(true)
                // Shorter than the shortest usual one of servers (Apache's default is 5 s): a request on a connection that the
                // server closes at that moment would fail for nothing.
                .setKeepAliveTimeout(4)
                // One request at a time to a host is the frontier's rule; two leave room for a connection that is being closed.
                .setMaxPoolSize(2)
                .setPipelining(false);
    }
}
