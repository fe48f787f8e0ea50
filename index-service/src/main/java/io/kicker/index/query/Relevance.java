package io.kicker.index.query;

import java.util.stream.Collectors;

/**
 * How much an article is about a search: 2 to 3 if all its words stand in the headline, 1 to 2 if in headline, standfirst and kickers, else less than
 * 1. Within that PostgreSQL's {@code ts_rank} counts, 0 to 1: how often the words occur and how near each other. Alone it would put eight mentions in a
 * text before a headline, and a headline with one of two words behind everything.
 */
final class Relevance {

    /** Of what is not searched. */
    static final String NONE = "CAST(0 AS real)";

    private Relevance() {
    }

    /**
     * The relevance as an expression of type real.
     *
     * @param search     what is searched for in the article's language
     * @param conditions of the search, which take the expression's parameters too
     */
    static String of(SearchQuery search, Conditions conditions) {
        // As typed or in plain letters, whichever fits better: asked for both at once, an article with one of them would have half.
        return search.wanted().stream().map(wanted -> rank(wanted, conditions)).collect(Collectors.joining(", ", "greatest(", ")"));
    }

    private static String rank(String wanted, Conditions conditions) {
        return "CAST(ts_rank(search, " + conditions.asQuery(wanted) + ") + CASE WHEN search @@ "
                + conditions.asQuery(SearchQuery.within(wanted, "A")) + " THEN 2 WHEN search @@ "
                + conditions.asQuery(SearchQuery.within(wanted, "AB")) + " THEN 1 ELSE 0 END AS real)";
    }
}
