package io.kicker.enrich;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Threads that work on pages: a key always goes to the same lane, so that pages of one key are worked on in their order, and the bytes in
 * work are bounded over all lanes.
 */
final class WorkLanes implements AutoCloseable {

    private static final int KIB = 1024;

    private final List<ExecutorService> lanes = new ArrayList<>();
    private final Semaphore kibInWork;
    private final int allKib;

    WorkLanes(int count, int bytesInWork) {
        for (int i = 0; i < count; i++) {
            String name = "enrich-" + i;
            lanes.add(Executors.newSingleThreadExecutor(work -> new Thread(work, name)));
        }
        allKib = Math.max(1, bytesInWork / KIB);
        // Fair, else a stream of small pages would keep a large one waiting for ever.
        kibInWork = new Semaphore(allKib, true);
    }

    /**
     * Does the work on the key's lane, once the bytes fit beside what the other lanes have in work.
     *
     * @param bytes size of the page; one larger than the bound is worked on alone
     */
    <T> CompletableFuture<T> submit(String key, int bytes, Supplier<T> work) {
        int kib = Math.min(allKib, bytes / KIB + 1);
        return CompletableFuture.supplyAsync(() -> {
            kibInWork.acquireUninterruptibly(kib);
            try {
                return work.get();
            } finally {
                kibInWork.release(kib);
            }
        }, lanes.get(Math.floorMod(key.hashCode(), lanes.size())));
    }

    /** Lets pages in work end in vain: they are not acknowledged, so they come again. */
    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdownNow);
    }
}
