package io.kicker.index.feed;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import io.kicker.index.IndexConfig;
import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.IndexedArticle;
import io.kicker.index.store.Head;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * A list in the order of indexing that never ends: at its end it waits for more. Each stream asks the store for itself, so filters,
 * going on after a break, slow readers and several instances need nothing of their own.
 */
// Made at start-up, so that its metrics are there before the first event.
@Startup
@ApplicationScoped
class ArticleStream {

    private static final int PAGE = 100;
    // A database that is away is no reason to break off: the stream has heartbeats only, and goes on where it was.
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    // All that a question may take, asked anew each time with twice the patience: one that is only hard gets its answer.
    private static final int SILENCES_TO_LOOK = 2;

    private final ArticleQueries queries;
    private final Head head;
    private final IndexConfig.Stream settings;
    private final Duration longestLook;
    private final AtomicInteger open;

    ArticleStream(ArticleQueries queries, Head head, IndexConfig config, MeterRegistry registry) {
        this.queries = queries;
        this.head = head;
        this.settings = config.stream();
        this.longestLook = config.databaseSilence().multipliedBy(SILENCES_TO_LOOK);
        this.open = registry.gauge("kicker.index.streams", new AtomicInteger());
    }

    /** Whether one more can be opened. */
    boolean hasRoom() {
        return open.get() < settings.most();
    }

    /** The position from which a new stream starts. */
    long now() {
        return head.position();
    }

    /** A position to go on from, which may have been given by another instance, or by one on a database that is gone. */
    Uni<Long> known(long position) {
        return head.upTo(position);
    }

    /**
     * What comes after a position, as soon as there is something; after a while of silence how far was looked. To be subscribed to on
     * a Vert.x context.
     */
    Multi<Progress> after(long position, ArticleFilter filter) {
        Reader reader = new Reader(position, settings.heartbeat());
        Context context = Vertx.currentContext();
        return Multi.createBy().repeating()
                // What wakes a stream runs on the writer's thread or the poll's: the question goes back to the request's own context.
                .uni(() -> Uni.createFrom().deferred(() -> look(reader, filter)).runSubscriptionOn(MutinyHelper.executor(context))
                        .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                        .ifNoItem().after(longer(reader.patience(), longestLook)).recoverWithItem(List.of())).indefinitely()
                // Not before: what was found as it was given up is to be found again.
                .invoke(reader::sends)
                .select().where(found -> reader.isDue(!found.isEmpty()))
                .map(found -> new Progress(reader.position(), found))
                .onSubscription().invoke(open::incrementAndGet)
                .onTermination().invoke(open::decrementAndGet);
    }

    private Uni<List<IndexedArticle>> look(Reader reader, ArticleFilter filter) {
        // The store may have been rebuilt meanwhile.
        return head.upTo(reader.position()).invoke(reader::goTo).chain(() -> {
            // Taken before the question, so that the answer holds everything up to there.
            long known = head.position();
            return queries.indexedAfter(filter, reader.position(), PAGE).chain(found -> progress(reader, known, found));
        });
    }

    private Uni<List<IndexedArticle>> progress(Reader reader, long known, List<IndexedArticle> found) {
        if (!found.isEmpty()) {
            return Uni.createFrom().item(found);
        }
        reader.goTo(Math.max(reader.position(), known));
        return head.beyond(reader.position()).ifNoItem().after(reader.patience()).recoverWithItem((Void) null).replaceWith(found);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
