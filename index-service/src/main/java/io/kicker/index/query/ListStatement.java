package io.kicker.index.query;

import java.util.Optional;

import org.hibernate.reactive.mutiny.Mutiny;

/** The SQL of one page: from a place in the order, as many rows as asked for, by an index and never by counting off. */
record ListStatement(String sql, Conditions conditions) {

    static ListStatement of(Conditions conditions, Sort sort, Optional<Cursor> after, int rows) {
        after.ifPresent(cursor -> goOn(conditions, cursor));
        String order = switch (sort) {
            case PUBLISHED -> "sorted_at DESC, id DESC";
            case INDEXED -> "position";
        };
        String sql = "SELECT id, position, indexed_at, sorted_at, CAST(summary AS text) AS summary\nFROM article"
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
            conditions.add("position > :after", "after", indexed.position());
        }
    }
}
