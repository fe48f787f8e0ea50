package io.kicker.index.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A filter as SQL conditions with named parameters: text of a request only ever becomes a parameter's value. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    /** A case for each meaning of the search. */
    private String relevance = "0";

    /** The conditions, once PostgreSQL has said what the search means. */
    static Uni<Conditions> of(ArticleFilter filter, Mutiny.Session session) {
        Conditions all = withoutSearch(filter);
        return filter.search().map(SearchText::of).map(search -> SearchQuery.of(search, session).map(all::addSearch))
                .orElseGet(() -> Uni.createFrom().item(all)).map(matching -> filter.copies() ? matching : matching.addFirstOfStory());
    }

    private static Conditions withoutSearch(ArticleFilter filter) {
        Conditions all = new Conditions();
        all.addAny("region_keys && :regions", "regions", keys(filter.regions(), RegionName::codeOf));
        all.addAny("topic_keys && :topics", "topics", keys(filter.topics(), TopicName::codeOf));
        all.addAny("language_keys && :languages", "languages", filter.languages());
        all.addAny("site_host = ANY (:sites)", "sites", filter.sites());
        all.addAny("kind = ANY (:kinds)", "kinds", filter.kinds());
        all.addAny("story = ANY (:stories)", "stories", filter.stories());
        filter.from().ifPresent(from -> all.add("sorted_at >= :from").with("from", from));
        filter.to().ifPresent(to -> all.add("sorted_at < :to").with("to", to));
        return all;
    }

    Conditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /**
     * How much an article that matches is about the search, as an expression: by how often its words stand in the headline, the standfirst and the
     * text, and how near each other. The columns' weights are those of {@code ts_rank}: 1 for the headline, .4, .2, and .1 for what it is about.
     */
    String relevance() {
        return relevance;
    }

    /** The WHERE clause, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private Conditions addSearch(List<SearchQuery> queries) {
        List<String> alternatives = new ArrayList<>();
        List<String> ranks = new ArrayList<>();
        for (SearchQuery query : queries) {
            String number = String.valueOf(alternatives.size());
            String isOne = "search_config = ANY (:configurations" + number + ")";
            String asked = "CAST(CAST(:query" + number + " AS text) AS tsquery)";
            alternatives.add(isOne + " AND search @@ " + asked);
            // Asked for one word that must occur and one that must not, ts_rank finds all the same.
            ranks.add("WHEN " + isOne + " THEN ts_rank(search, CAST(querytree(" + asked + ") AS tsquery))");
            with("configurations" + number, query.configurations().toArray(String[]::new)).with("query" + number, query.query());
        }
        conditions.add(alternatives.isEmpty() ? "false" : "(" + String.join(" OR ", alternatives) + ")");
        relevance = ranks.isEmpty() ? relevance : "CASE " + String.join(" ", ranks) + " END";
        return this;
    }

    /** None that matches was published before it with the same text. Columns without a table's name are those of the innermost query. */
    private Conditions addFirstOfStory() {
        String earlier = "earlier.story = article.story AND (earlier.sorted_at, earlier.id) < (article.sorted_at, article.id)";
        conditions.add("NOT EXISTS (SELECT FROM article AS earlier WHERE "
                + Stream.concat(Stream.of(earlier), conditions.stream()).collect(Collectors.joining("\n    AND ")) + ")");
        return this;
    }

    private void addAny(String condition, String parameter, List<String> values) {
        if (!values.isEmpty()) {
            add(condition).with(parameter, values.toArray(String[]::new));
        }
    }

    /** With the codes of what the page calls by names of its own: "Politics" is also printed by some, so that the name stays. */
    private static List<String> keys(List<String> values, Function<String, Optional<String>> code) {
        return values.stream().flatMap(value -> Stream.concat(Stream.of(value), code.apply(value).stream())).map(key -> key.toLowerCase(Locale.ROOT)).toList();
    }
}
