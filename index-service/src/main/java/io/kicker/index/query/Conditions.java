package io.kicker.index.query;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;
import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/** A filter as SQL conditions with named parameters: text of a request only ever becomes a parameter's value. */
final class Conditions {

    private static final Pattern NAME = Pattern.compile(":([A-Za-z0-9]+)");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private List<SearchQuery> searches = List.of();

    /** The conditions, once PostgreSQL has said what the search means. */
    static Uni<Conditions> of(ArticleFilter filter, Mutiny.Session session) {
        Conditions all = withoutSearch(filter);
        return filter.search().map(SearchText::of).map(search -> SearchQuery.of(search, session).map(all::addSearch))
                .orElseGet(() -> Uni.createFrom().item(all)).map(matching -> filter.copies() ? matching : matching.addFirstOfStory());
    }

    /** The conditions of a search alone. */
    static Uni<Conditions> of(String search, Mutiny.Session session) {
        return SearchQuery.of(SearchText.of(search), session).map(new Conditions()::addSearch);
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

    /** Whether articles are searched for words. */
    boolean isSearch() {
        return !searches.isEmpty();
    }

    /** How much an article that matches is about the search, as an expression that takes its parameters from here. */
    String relevance() {
        return bySearch(query -> Relevance.of(query, this)).orElse(Relevance.NONE);
    }

    /** An expression that is each article's own, by what the search means in its language; empty where it means nothing in any. */
    Optional<String> bySearch(Function<SearchQuery, String> expression) {
        List<String> cases = new ArrayList<>();
        for (SearchQuery query : searches) {
            cases.add("WHEN " + inLanguages(String.valueOf(cases.size())) + " THEN " + expression.apply(query));
        }
        return cases.isEmpty() ? Optional.empty() : Optional.of("CASE " + String.join(" ", cases) + " END");
    }

    /** The WHERE clause, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
    }

    /** A statement with these parameters as PostgreSQL itself has them: numbered, in the order of {@link #values}. */
    String numbered(String sql) {
        List<String> names = List.copyOf(parameters.keySet());
        return NAME.matcher(sql).replaceAll(name -> "\\$" + (names.indexOf(name.group(1)) + 1));
    }

    /** What the parameters are, as the database's client takes them. */
    List<Object> values() {
        return parameters.values().stream().map(value -> value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value).toList();
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private Conditions addSearch(List<SearchQuery> queries) {
        searches = queries;
        List<String> alternatives = new ArrayList<>();
        for (SearchQuery query : queries) {
            String number = String.valueOf(alternatives.size());
            with("configurations" + number, query.configurations().toArray(String[]::new));
            alternatives.add(inLanguages(number) + " AND search @@ " + asQuery(query.query()));
        }
        conditions.add(alternatives.isEmpty() ? "false" : "(" + String.join(" OR ", alternatives) + ")");
        return this;
    }

    /** The condition that an article is in a language of one of the search's meanings. */
    private static String inLanguages(String number) {
        return "search_config = ANY (:configurations" + number + ")";
    }

    /** A query as a parameter of its own. */
    String asQuery(String query) {
        String parameter = "query" + parameters.size();
        with(parameter, query);
        return "CAST(CAST(:" + parameter + " AS text) AS tsquery)";
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
