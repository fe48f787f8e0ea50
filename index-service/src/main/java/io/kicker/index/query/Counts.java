package io.kicker.index.query;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.kicker.index.IndexConfig;
import io.kicker.index.store.DatabaseFailure;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * How many articles there are, by filter. Counting reads all that match, so whoever asks for the same meanwhile shares the count, which is kept for a
 * while, and nobody waits for longer than makes sense: it goes on behind, for who asks next.
 */
@ApplicationScoped
public class Counts {

    /** What surrounds a page is not worth more. */
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Filters whose counts are kept, of some tens of kB each; what is asked for again and again is among them. */
    private static final int KEPT = 50;

    private final Function<ArticleFilter, Uni<Facets>> count;
    private final Duration patience;
    private final Duration soon;
    private final Map<ArticleFilter, SharedCount> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ArticleFilter, SharedCount> eldest) {
            return size() > KEPT;
        }
    };

    @Inject
    Counts(ArticleQueries queries, IndexConfig config) {
        this(queries::facets, config.databaseSilence(), SOON);
    }

    Counts(Function<ArticleFilter, Uni<Facets>> count, Duration patience, Duration soon) {
        this.count = count;
        this.patience = patience;
        this.soon = soon;
    }

    /** A filter's counts, of the last ten seconds. Where they take too long that is the database's trouble; who comes again then may find them. */
    public Uni<Facets> of(ArticleFilter filter) {
        return shared(filter).within(patience);
    }

    /** Likewise for a page, which shows the ones before where they do not come soon or the database does not answer, or none if there are none. */
    public Uni<Optional<Facets>> soon(ArticleFilter filter) {
        SharedCount shared = shared(filter);
        return shared.within(soon).map(Optional::of)
                .onFailure(failure -> DatabaseFailure.of(failure) == DatabaseFailure.TROUBLE).recoverWithItem(shared::last);
    }

    /** Without asking the database: the last there were, if any. */
    public Optional<Facets> known(ArticleFilter filter) {
        return shared(filter).last();
    }

    private synchronized SharedCount shared(ArticleFilter filter) {
        return kept.computeIfAbsent(filter, wanted -> new SharedCount(() -> count.apply(wanted)));
    }
}
