package io.kicker.index.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Cursor;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Passage;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.web.view.Dimension;
import io.kicker.index.web.view.Elsewhere;
import io.kicker.index.web.view.Filters;
import io.kicker.index.web.view.ListPage;
import io.kicker.index.web.view.Listed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Puts a filtered list together: one page of it, and the counts of what to narrow it by. */
@Singleton
public class ListPageQueries {

    /** Some screens of reading, and well under the 60 KB that a page may weigh. */
    private static final int CARDS = 20;
    private static final List<Dimension> COUNTED =
            List.of(Dimension.REGION, Dimension.TOPIC, Dimension.LANGUAGE, Dimension.SITE, Dimension.KIND);

    private final ArticleQueries queries;
    private final Overview overview;

    ListPageQueries(ArticleQueries queries, Overview overview) {
        this.queries = queries;
        this.overview = overview;
    }

    /**
     * @param filters as shown
     * @param filter  the same, as asked for
     * @param after   where to go on; empty from the top
     * @param now     when the page is made
     */
    Uni<ListPage> listPage(Filters filters, ArticleFilter filter, Optional<Cursor> after, Instant now) {
        return facets(filter).flatMap(all -> counts(all, filters, filter)
                // Counted are all, shown is each text once, with who else has it.
                .flatMap(counts -> queries.list(filter.withoutCopies(), filters.order(), after, CARDS)
                        .flatMap(page -> listed(page.articles(), filter)
                                .map(listed -> ListPage.of(filters, all, counts, page, listed, after.isEmpty(), now)))));
    }

    private Uni<Listed> listed(List<ArticleSummary> articles, ArticleFilter filter) {
        return queries.tellings(stories(articles), Elsewhere.LOOKED_AT).flatMap(tellings -> passages(articles, filter)
                .map(passages -> new Listed(tellings, passages)));
    }

    private Uni<Map<String, Passage>> passages(List<ArticleSummary> articles, ArticleFilter filter) {
        return filter.search().map(search -> queries.passages(search, articles.stream().map(ArticleSummary::id).toList()))
                .orElseGet(() -> Uni.createFrom().item(Map.of()));
    }

    /** A dimension that is narrowed already is counted without its own filter: another choice would replace that. */
    private Uni<Map<Dimension, Facets>> counts(Facets all, Filters filters, ArticleFilter filter) {
        Map<Dimension, Facets> counts = new EnumMap<>(Dimension.class);
        COUNTED.forEach(dimension -> counts.put(dimension, all));
        return Multi.createFrom().iterable(COUNTED)
                .filter(dimension -> !filters.get(dimension).isEmpty())
                .onItem().transformToUniAndConcatenate(dimension -> facets(without(dimension, filter))
                        .invoke(facets -> counts.put(dimension, facets)))
                .collect().last().replaceWith(counts);
    }

    private static List<String> stories(List<ArticleSummary> articles) {
        return articles.stream().flatMap(article -> article.story().stream()).toList();
    }

    /** Of a list with one filter the other choices are counted over the whole store, as the navigation's are. */
    private Uni<Facets> facets(ArticleFilter filter) {
        return filter.equals(ArticleFilter.ALL) ? overview.facets() : queries.facets(filter);
    }

    private static ArticleFilter without(Dimension dimension, ArticleFilter filter) {
        return new ArticleFilter(
                dimension == Dimension.REGION ? List.of() : filter.regions(),
                dimension == Dimension.TOPIC ? List.of() : filter.topics(),
                dimension == Dimension.SITE ? List.of() : filter.sites(),
                dimension == Dimension.LANGUAGE ? List.of() : filter.languages(),
                dimension == Dimension.KIND ? List.of() : filter.kinds(),
                filter.from(), filter.to(), filter.search(), filter.stories(), filter.copies());
    }
}
