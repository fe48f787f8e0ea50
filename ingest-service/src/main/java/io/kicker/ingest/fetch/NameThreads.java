package io.kicker.ingest.fetch;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;

/** Where host names are looked up: those that were found the last time do not wait behind those that may never be. Any thread. */
final class NameThreads implements AutoCloseable {

    // Looking up blocks, for ten seconds and more if a name server does not answer.
    private static final int UNKNOWN = 16;
    // What was found once is found at once again, nearly always.
    private static final int KNOWN = 8;
    private static final int MOST_KNOWN = 20_000;

    private final WorkerExecutor unknownOnes;
    private final WorkerExecutor knownOnes;
    private final Set<String> known = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST_KNOWN;
        }
    }));

    NameThreads(Vertx vertx) {
        this.unknownOnes = vertx.createSharedWorkerExecutor("host-names", UNKNOWN);
        this.knownOnes = vertx.createSharedWorkerExecutor("known-host-names", KNOWN);
    }

    /** @param lookup whose null says nothing about the name */
    <T> Future<T> call(String host, Callable<T> lookup) {
        return (known.contains(host) ? knownOnes : unknownOnes).executeBlocking(lookup, false)
                .onSuccess(found -> {
                    if (found != null) {
                        known.add(host);
                    }
                })
                .onFailure(none -> known.remove(host));
    }

    @Override
    public void close() {
        unknownOnes.close();
        knownOnes.close();
    }
}
