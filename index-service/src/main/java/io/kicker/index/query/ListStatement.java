package io.kicker.index.query;

import java.util.Optional;

import org.hibernate.reactive.mutiny.Mutiny;

/** The SQL of one page: from a place in the order, as many rows as asked for, by an index and never by counting off. */
record ListStatement(String sql, Conditions conditions) {

    /** What a list needs of a row, of the table or of what is put in its place. */
    static final String SELECT = "SELECT id, position, indexed_at, sorted_at, story, CAST(summary AS text) AS summary\nFROM ";

    /** A place beyond it is of another database, or of this one before it was restored. */
    private static final String LAST_EVER_GIVEN = "greatest((SELECT last_value FROM article_position), (SELECT max(position) FROM article))";

    /** A page of a list that somebody turns over by cursors. */
    static ListStatement of(Conditions conditions, Sort sort, Optional<Cursor> after, int rows) {
        after.ifPresent(cursor -> goOn(conditions, cursor));
        return ordered(conditions, switch (sort) {
            case PUBLISHED -> "sorted_at DESC, id DESC";
            case INDEXED -> "position";
        }, rows);
    }

    /** What became readable after a place of this very store. */
    static ListStatement following(Conditions conditions, long place, int rows) {
        return ordered(conditions.add("position > :after", "after", place), "position", rows);
    }

    private static ListStatement ordered(Conditions conditions, String order, int rows) {
        String sql = SELECT + "article"
                + conditions.where() + "\nORDER BY " + order + "\nLIMIT :rows";
        return new ListStatement(sql, conditions.with("rows", rows));
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        return conditions.bind(query);
    }

    private static void goOn(Conditions conditions, Cursor after) {
        if (after instanceof Cursor.Published published) {
            conditions.add("(sorted_at, id) < (:after, :afterId)", "after", published.at()).with("afterId", published.id());
        } else if (after instanceof Cursor.Indexed indexed) {
            conditions.add("position > CASE WHEN :after > " + LAST_EVER_GIVEN + " THEN 0 ELSE :after END", "after", indexed.position());
        }
    }
}
