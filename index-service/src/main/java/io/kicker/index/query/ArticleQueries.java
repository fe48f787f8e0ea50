package io.kicker.index.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.Counter;
import io.kicker.index.store.ListedArticle;
import io.kicker.index.store.Sessions;
import io.kicker.index.store.WholeArticle;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks the read store. To be called on a Vert.x context, as a request's or a consumer's. */
@ApplicationScoped
public class ArticleQueries {

    private static final String FIRST_OF_EACH = ListStatement.SELECT + """
            (SELECT *, row_number() OVER (PARTITION BY story ORDER BY sorted_at, id) AS place FROM article WHERE story = ANY (:stories)) AS told
            WHERE place <= :most ORDER BY sorted_at, id""";

    private final Sessions sessions;
    private final Counter counter;
    private final SummaryReader summaries;

    ArticleQueries(Sessions sessions, Counter counter, SummaryReader summaries) {
        this.sessions = sessions;
        this.counter = counter;
        this.summaries = summaries;
    }

    /**
     * A page of a list, newest first.
     *
     * @param after where to go on; empty from the top
     * @param limit 1 to 100
     */
    public Uni<ArticlePage> list(ArticleFilter filter, Optional<Cursor> after, int limit) {
        return list(filter, Sort.PUBLISHED, after, limit);
    }

    /**
     * A page of a list.
     *
     * @param after where to go on, of the same order; empty from the start
     * @param limit 1 to 100
     */
    public Uni<ArticlePage> list(ArticleFilter filter, Sort sort, Optional<Cursor> after, int limit) {
        // One more than asked for tells whether there is a next page.
        return sessions.ask(rows(filter, conditions -> ListStatement.of(conditions, sort, after, limit + 1)))
                .map(rows -> summaries.page(rows, sort, after, limit));
    }

    /**
     * Articles in the order of indexing, with the place of each; for those who follow them, and wait rather than be told to come again.
     *
     * @param after position of the last one already seen
     * @param limit 1 to 100
     */
    public Uni<List<IndexedArticle>> indexedAfter(ArticleFilter filter, long after, int limit) {
        return sessions.askUntilAnswered(rows(filter, conditions -> ListStatement.following(conditions, after, limit)))
                .map(rows -> rows.stream().map(row -> new IndexedArticle(row.position(), summaries.summary(row))).toList());
    }

    /** @return empty if there is no such article (any more) */
    public Uni<Optional<StoredArticle>> byId(String id) {
        return sessions.ask(session -> session.find(WholeArticle.class, id))
                .map(row -> Optional.ofNullable(row).map(summaries::article));
    }

    /**
     * The articles of stories, the first to be published first.
     *
     * @param most of each story
     */
    public Uni<List<ArticleSummary>> tellings(Collection<String> stories, int most) {
        return stories.isEmpty() ? Uni.createFrom().item(List.of())
                : sessions.ask(session -> session.createNativeQuery(FIRST_OF_EACH, ListedArticle.class)
                        .setParameter("stories", stories.toArray(String[]::new)).setParameter("most", most).getResultList())
                        .map(rows -> rows.stream().map(summaries::summary).toList());
    }

    /**
     * Where their texts have what was searched for, by id; nothing of those that have it in the headline only, say.
     *
     * @param search   words, "phrases", or, -not
     * @param articles ids of some that match it
     */
    public Uni<Map<String, Passage>> passages(String search, Collection<String> articles) {
        return articles.isEmpty() ? Uni.createFrom().item(Map.of())
                : sessions.ask(session -> Conditions.of(search, session)
                        .map(conditions -> PassageStatement.of(conditions, SearchText.unspaced(search), articles))
                        .chain(statement -> statement.bind(session.createNativeQuery(statement.sql(), Object[].class)).getResultList()))
                        .map(PassageStatement::passages);
    }

    /** Counts the articles of a filter by their properties. */
    Uni<Facets> facets(ArticleFilter filter) {
        return sessions.ask(session -> Conditions.of(filter, session)).map(FacetStatement::of)
                .chain(statement -> counter.count(statement.sql(), statement.values())).map(FacetStatement::facets);
    }

    private static Function<Mutiny.Session, Uni<List<ListedArticle>>> rows(ArticleFilter filter, Function<Conditions, ListStatement> list) {
        return session -> Conditions.of(filter, session).map(list)
                .chain(statement -> statement.bind(session.createNativeQuery(statement.sql(), ListedArticle.class)).getResultList());
    }
}
