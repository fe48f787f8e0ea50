package io.kicker.index.query;

import java.util.Optional;

import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The SQL of one page: from a place in the order, as many rows as asked for, by an index and never by counting off; of a
 * search by relevance by judging what matches anew.
 */
record ListStatement(String sql, Conditions conditions) {

    private static final String COLUMNS = "SELECT id, position, indexed_at, sorted_at, story, CAST(summary AS text) AS summary, ";

    /**
     * As many articles of a search are looked for at once, more than a page has. PostgreSQL takes every word it keeps no figure of for one that stands in
     * a two-hundredth of all articles: of a page's few it believes to find enough by going through them in order, and reads all where the word is rare.
     */
    private static final int FENCE = 500;

    /** What a list needs of a row of the table, or of what is put in its place. */
    static final String SELECT = COLUMNS + Relevance.NONE + " AS relevance\nFROM ";

    private static final String NEWEST_FIRST = "\nORDER BY sorted_at DESC, id DESC";

    private static final String AS_INDEXED = "\nORDER BY position";

    private static final String MOST_RELEVANT_FIRST = "\nORDER BY relevance DESC, sorted_at DESC, id DESC";

    /** A place beyond it is of another database, or of this one before it was restored. */
    private static final String LAST_EVER_GIVEN = "greatest((SELECT last_value FROM article_position), (SELECT max(position) FROM article))";

    /** A page of a list that somebody turns over by cursors. */
    static ListStatement of(Conditions conditions, Sort sort, Optional<Cursor> after, int rows) {
        String goesOn = after.map(cursor -> goOn(conditions, cursor)).orElse("true");
        return switch (sort) {
            case PUBLISHED -> ordered(conditions.add(goesOn), NEWEST_FIRST, rows);
            case INDEXED -> ordered(conditions.add(goesOn), AS_INDEXED, rows);
            case RELEVANCE -> mostRelevant(conditions, goesOn, rows);
        };
    }

    /** What became readable after a place of this very store. */
    static ListStatement following(Conditions conditions, long place, int rows) {
        return ordered(conditions.add("position > :after").with("after", place), AS_INDEXED, rows);
    }

    private static ListStatement ordered(Conditions conditions, String order, int rows) {
        String found = conditions.where() + order + "\nLIMIT ";
        String from = conditions.isSearch()
                ? "article JOIN (WITH hit AS MATERIALIZED (SELECT id, sorted_at, position FROM article" + found + FENCE
                        + ") SELECT id FROM hit" + order + "\nLIMIT :rows) AS page USING (id)" + order
                : "article" + found + ":rows";
        return new ListStatement(SELECT + from, conditions.with("rows", rows));
    }

    private static ListStatement mostRelevant(Conditions conditions, String goesOn, int rows) {
        String newest = "(SELECT id, sorted_at, search_config, search FROM article" + conditions.where() + NEWEST_FIRST
                + "\nLIMIT " + Sort.MOST_JUDGED + ") AS newest";
        // OFFSET 0 keeps PostgreSQL from judging once for the condition and once more for the order.
        String judged = "(SELECT id, sorted_at, " + conditions.relevance() + " AS relevance FROM " + newest + " OFFSET 0) AS judged";
        String page = "(SELECT id, relevance FROM " + judged + "\nWHERE " + goesOn + MOST_RELEVANT_FIRST + "\nLIMIT :rows) AS page";
        return new ListStatement(COLUMNS + "relevance\nFROM article JOIN " + page + " USING (id)" + MOST_RELEVANT_FIRST, conditions.with("rows", rows));
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return conditions.bind(query);
    }

    /** The condition that an article stands behind a place. */
    private static String goOn(Conditions conditions, Cursor after) {
        if (after instanceof Cursor.Published published) {
            conditions.with("after", published.at()).with("afterId", published.id());
            return "(sorted_at, id) < (:after, :afterId)";
        }
        if (after instanceof Cursor.Relevant relevant) {
            conditions.with("relevance", relevant.relevance()).with("after", relevant.among().at()).with("afterId", relevant.among().id());
            return "(relevance, sorted_at, id) < (:relevance, :after, :afterId)";
        }
        conditions.with("after", ((Cursor.Indexed) after).position());
        return "position > CASE WHEN :after > " + LAST_EVER_GIVEN + " THEN 0 ELSE :after END";
    }
}
