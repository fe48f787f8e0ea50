package io.kicker.index.web;

import java.time.Duration;
import java.time.Instant;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Facets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What there is in the whole store by region and topic, which every page's navigation shows. */
@Singleton
public class Overview {

    /** Counting reads every article, so not each page view may do it; nobody misses ten seconds in a count. */
    private static final Duration KEPT = Duration.ofSeconds(10);

    private record Counted(Facets facets, Instant at) {
    }

    private final ArticleQueries queries;
    private volatile Counted last;

    Overview(ArticleQueries queries) {
        this.queries = queries;
    }

    /** At most {@link #KEPT} old; an empty store is always looked at again, as somebody is waiting for its first article. */
    Uni<Facets> facets() {
        Counted counted = last;
        if (counted != null && counted.facets().total() > 0 && counted.at().plus(KEPT).isAfter(Instant.now())) {
            return Uni.createFrom().item(counted.facets());
        }
        return queries.facets(ArticleFilter.ALL).invoke(facets -> last = new Counted(facets, Instant.now()));
    }
}
