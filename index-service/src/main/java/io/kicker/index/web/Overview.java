package io.kicker.index.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Facets;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** What there is in the whole store by region and topic, which every page's navigation shows. */
@Singleton
public class Overview {

    /** Counting reads every article, so not each page view may do it; nobody misses ten seconds in a count. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private record Counted(Facets facets, Instant at) {
    }

    private final Supplier<Uni<Facets>> count;
    private volatile Counted last;
    private Uni<Facets> running;

    @Inject
    Overview(ArticleQueries queries) {
        this(() -> queries.facets(ArticleFilter.ALL));
    }

    Overview(Supplier<Uni<Facets>> count) {
        this.count = count;
    }

    /** At most {@link #KEPT} old; an empty store is always looked at again, as somebody is waiting for its first article. */
    Uni<Facets> facets() {
        Counted counted = last;
        if (counted != null && counted.facets().total() > 0 && counted.at().plus(KEPT).isAfter(Instant.now())) {
            return Uni.createFrom().item(counted.facets());
        }
        // Whoever comes while it is counted shares the count, and goes on where its own request belongs.
        Executor own = Optional.ofNullable(Vertx.currentContext()).map(MutinyHelper::executor).orElse(Runnable::run);
        return shared().emitOn(own);
    }

    private synchronized Uni<Facets> shared() {
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
