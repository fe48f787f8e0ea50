package io.kicker.index.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Facets;
import io.kicker.index.store.DatabaseException;
import io.kicker.index.store.DatabaseFailure;
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

    /** Longer than counting takes; whoever waits for a page does not wait longer for what surrounds it. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Part of it that is waited for where there are old counts at hand. */
    private static final int OLD_WILL_DO = 5;

    private static final Facets NOTHING = new Facets(0, List.of(), List.of(), List.of(), List.of(), List.of());

    private record Counted(Facets facets, Instant at) {
    }

    private final Supplier<Uni<Facets>> count;
    private final Duration patience;
    private volatile Counted last;
    private Uni<Facets> running;

    @Inject
    Overview(ArticleQueries queries) {
        this(() -> queries.facets(ArticleFilter.ALL), PATIENCE);
    }

    Overview(Supplier<Uni<Facets>> count, Duration patience) {
        this.count = count;
        this.patience = patience;
    }

    /**
     * At most {@link #KEPT} old, unless the database does not count now: old counts beat no page. An empty store is always looked at again, as
     * somebody is waiting for its first article.
     */
    Uni<Facets> facets() {
        Counted counted = last;
        if (counted != null && counted.facets().total() > 0 && counted.at().plus(KEPT).isAfter(Instant.now())) {
            return Uni.createFrom().item(counted.facets());
        }
        // Whoever comes while it is counted shares the count, and goes on where its own request belongs.
        Executor own = Optional.ofNullable(Vertx.currentContext()).map(MutinyHelper::executor).orElse(Runnable::run);
        // One that is given up here goes on, and its answer is kept for the next.
        Duration waited = counted == null ? patience : patience.dividedBy(OLD_WILL_DO);
        return shared().ifNoItem().after(waited).failWith(() -> new DatabaseException(new TimeoutException()))
                .onFailure(failure -> counted != null && DatabaseFailure.of(failure) == DatabaseFailure.TROUBLE).recoverWithItem(() -> counted.facets())
                .emitOn(own);
    }

    /** Without asking the database: the last there were, if any. */
    Facets known() {
        Counted counted = last;
        return counted == null ? NOTHING : counted.facets();
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
