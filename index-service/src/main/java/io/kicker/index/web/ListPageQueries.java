package io.kicker.index.web;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.kicker.index.query.ArticleFilter;
import io.kicker.index.query.ArticleQueries;
import io.kicker.index.query.Counts;
import io.kicker.index.query.Cursor;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Passage;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.web.view.Dimension;
import io.kicker.index.web.view.Elsewhere;
import io.kicker.index.web.view.Filters;
import io.kicker.index.web.view.ListCounts;
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
    private final Counts counts;

    ListPageQueries(ArticleQueries queries, Counts counts) {
        this.queries = queries;
        this.counts = counts;
    }

    /**
     * @param filters as shown
     * @param filter  the same, as asked for
     * @param after   where to go on; empty from the top
     * @param now     when the page is made
     */
    Uni<ListPage> listPage(Filters filters, ArticleFilter filter, Optional<Cursor> after, Instant now) {
        // Counted are all, shown is each text once, with who else has it.
        return Uni.combine().all().unis(counted(filter), queries.list(filter.withoutCopies(), filters.order(), after, CARDS))
                .asTuple().flatMap(found -> listed(found.getItem2().articles(), filter)
                        .map(listed -> ListPage.of(filters, found.getItem1(), found.getItem2(), listed, after.isEmpty(), now)));
    }

    private Uni<Listed> listed(List<ArticleSummary> articles, ArticleFilter filter) {
        return queries.tellings(stories(articles), Elsewhere.LOOKED_AT).flatMap(tellings -> passages(articles, filter)
                .map(passages -> new Listed(tellings, passages)));
    }

    private Uni<Map<String, Passage>> passages(List<ArticleSummary> articles, ArticleFilter filter) {
        return filter.search().map(search -> queries.passages(search, articles.stream().map(ArticleSummary::id).toList()))
                .orElseGet(() -> Uni.createFrom().item(Map.of()));
    }

    /** All at once, and of each what comes soon. A dimension that is narrowed already is counted without its own filter. */
    private Uni<ListCounts> counted(ArticleFilter filter) {
        Map<Dimension, ArticleFilter> wanted = new EnumMap<>(Dimension.class);
        COUNTED.forEach(dimension -> wanted.put(dimension, without(dimension, filter)));
        return Multi.createFrom().iterable(Stream.concat(Stream.of(filter), wanted.values().stream()).distinct().toList())
                .onItem().transformToUniAndMerge(each -> counts.soon(each).map(found -> Map.entry(each, found)))
                .collect().asMap(Map.Entry::getKey, Map.Entry::getValue)
                .map(found -> counts(found.get(filter), wanted, found));
    }

    private static ListCounts counts(Optional<Facets> all, Map<Dimension, ArticleFilter> wanted, Map<ArticleFilter, Optional<Facets>> found) {
        Map<Dimension, Facets> byDimension = new EnumMap<>(Dimension.class);
        wanted.forEach((dimension, filter) -> found.get(filter).ifPresent(facets -> byDimension.put(dimension, facets)));
        return new ListCounts(all, byDimension);
    }

    private static List<String> stories(List<ArticleSummary> articles) {
        return articles.stream().flatMap(article -> article.story().stream()).toList();
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
