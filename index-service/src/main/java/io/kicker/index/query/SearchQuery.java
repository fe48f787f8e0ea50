package io.kicker.index.query;

import java.util.List;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What a search means in some of PostgreSQL's languages. Each article is asked in its own: "são" is a stop word in Portuguese, and taken
 * so everywhere "São Paulo" would find every Paul.
 *
 * @param query          as PostgreSQL writes it
 * @param configurations of the languages in which the search means that
 */
record SearchQuery(String query, List<String> configurations) {

    private static final String EACH = """
            SELECT query, string_agg(configuration, ' ') FROM (
                SELECT configuration, CAST(CASE typed WHEN plain THEN typed ELSE typed || plain END AS text) AS query FROM (
                    SELECT CAST(cfgname AS text) AS configuration, websearch_to_tsquery(CAST(oid AS regconfig), :typed) AS typed,
                        websearch_to_tsquery(CAST(oid AS regconfig), :plain) AS plain
                    FROM pg_ts_config WHERE cfgnamespace = CAST('pg_catalog' AS regnamespace)
                ) AS both_ways
            ) AS each_language
            WHERE query <> '' GROUP BY query""";

    /** None where the search means nothing in any language. */
    static Uni<List<SearchQuery>> of(SearchText search, Mutiny.Session session) {
        return session.createNativeQuery(EACH, Object[].class).setParameter("typed", search.typed()).setParameter("plain", search.plain()).getResultList()
                .map(rows -> rows.stream().map(row -> new SearchQuery((String) row[0], List.of(((String) row[1]).split(" ")))).toList());
    }
}
