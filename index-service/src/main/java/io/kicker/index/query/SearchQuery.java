package io.kicker.index.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * What a search means in some of PostgreSQL's languages. Each article is asked in its own: "são" is a stop word in Portuguese, and taken
 * so everywhere "São Paulo" would find every Paul.
 *
 * @param query          as PostgreSQL writes it
 * @param wanted         what must occur by it, as typed and in plain letters, one if that is the same; {@code T} if nothing must, which no article has
 * @param configurations of the languages in which the search means that
 */
record SearchQuery(String query, Set<String> wanted, List<String> configurations) {

    private static final String EACH = """
            SELECT CAST(CASE typed WHEN plain THEN typed ELSE typed || plain END AS text), querytree(CASE typed WHEN '' THEN plain ELSE typed END),
                querytree(CASE plain WHEN '' THEN typed ELSE plain END), string_agg(configuration, ' ')
            FROM (
                SELECT CAST(cfgname AS text) AS configuration, websearch_to_tsquery(CAST(oid AS regconfig), :typed) AS typed,
                    websearch_to_tsquery(CAST(oid AS regconfig), :plain) AS plain
                FROM pg_ts_config WHERE cfgnamespace = CAST('pg_catalog' AS regnamespace)
            ) AS each_language
            WHERE typed <> '' OR plain <> '' GROUP BY typed, plain""";

    private static final Pattern WORD = Pattern.compile("'(?:[^']|'')++'");

    /** None where the search means nothing in any language. */
    static Uni<List<SearchQuery>> of(SearchText search, Mutiny.Session session) {
        return session.createNativeQuery(EACH, Object[].class).setParameter("typed", search.typed()).setParameter("plain", search.plain()).getResultList()
                .map(rows -> rows.stream().map(SearchQuery::of).toList());
    }

    private static SearchQuery of(Object[] row) {
        Set<String> wanted = Stream.of((String) row[1], (String) row[2]).collect(Collectors.toCollection(LinkedHashSet::new));
        return new SearchQuery((String) row[0], wanted, List.of(((String) row[3]).split(" ")));
    }

    /** A query for what has all its words in parts of these weights. */
    static String within(String query, String weights) {
        return WORD.matcher(query).replaceAll("$0:" + weights);
    }
}
