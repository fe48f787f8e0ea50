package io.kicker.index.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.kicker.index.store.DatabaseException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;

/** One filter's count: the last that there was, and the one under way. */
final class SharedCount {

    /** Nobody misses ten seconds in a count. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private record Counted(Facets facets, Instant at) {
    }

    private final Supplier<Uni<Facets>> count;
    private volatile Counted last;
    private Uni<Facets> running;

    SharedCount(Supplier<Uni<Facets>> count) {
        this.count = count;
    }

    /** At most {@link #KEPT} old. What is nowhere is always looked for again, as somebody is waiting for the first article. */
    Uni<Facets> within(Duration patience) {
        Counted counted = last;
        if (counted != null && counted.facets().total() > 0 && counted.at().plus(KEPT).isAfter(Instant.now())) {
            return Uni.createFrom().item(counted.facets());
        }
        // Whoever shares the count goes on where its own request belongs.
        Executor own = Optional.ofNullable(Vertx.currentContext()).map(MutinyHelper::executor).orElse(Runnable::run);
        return running().ifNoItem().after(patience).failWith(() -> new DatabaseException(new TimeoutException())).emitOn(own);
    }

    /** The last there was, however old. */
    Optional<Facets> last() {
        return Optional.ofNullable(last).map(Counted::facets);
    }

    private synchronized Uni<Facets> running() {
        if (running == null) {
            running = count.get().invoke(facets -> last = new Counted(facets, Instant.now())).onTermination().invoke(this::ended)
                    .memoize().indefinitely();
        }
        return running;
    }

    private synchronized void ended() {
        running = null;
    }
}
