package io.kicker.index.web;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.Counts;
import io.kicker.index.query.Facets;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** What there is in the whole store by region and topic, which every page's navigation shows; nothing where that is not known. */
@Singleton
public class Overview {

    private final Counts counts;

    Overview(Counts counts) {
        this.counts = counts;
    }

    Uni<Facets> facets() {
        return counts.soon(ArticleFilter.ALL).map(found -> found.orElse(Facets.NONE));
    }

    /** Without asking the database. */
    Facets known() {
        return counts.known(ArticleFilter.ALL).orElse(Facets.NONE);
    }
}
