package io.kicker.index.query;

import java.util.Optional;

import org.hibernate.reactive.mutiny.Mutiny;

/** The SQL of one page: from a place in the order, as many rows as asked for, by an index and never by counting off. */
record ListStatement(String sql, Conditions conditions) {

    private static final String COLUMNS = "SELECT id, position, indexed_at, sorted_at, story, CAST(summary AS text) AS summary, ";

    /** What a list needs of a row of the table, or of what is put in its place. */
    static final String SELECT = COLUMNS + "CAST(0 AS real) AS relevance\nFROM ";

    private static final String NEWEST_FIRST = "\nORDER BY sorted_at DESC, id DESC";

    private static final String AS_INDEXED = "\nORDER BY position";

    /** Of what matches a search, the newest that are put in order by relevance: a word may stand in every article, and each one's words are read. */
    private static final int MOST_JUDGED = 5_000;

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
        return new ListStatement(SELECT + "article" + conditions.where() + order + "\nLIMIT :rows", conditions.with("rows", rows));
    }

    private static ListStatement mostRelevant(Conditions conditions, String goesOn, int rows) {
        String newest = "(SELECT * FROM article" + conditions.where() + NEWEST_FIRST + "\nLIMIT " + MOST_JUDGED + ") AS newest";
        String judged = "(SELECT *, " + conditions.relevance() + " AS relevance FROM " + newest + ") AS judged";
        return new ListStatement(COLUMNS + "relevance\nFROM " + judged + "\nWHERE " + goesOn
                + "\nORDER BY relevance DESC, sorted_at DESC, id DESC\nLIMIT :rows", conditions.with("rows", rows));
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
