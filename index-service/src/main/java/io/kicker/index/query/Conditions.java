package io.kicker.index.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hibernate.reactive.mutiny.Mutiny;

/** A filter as SQL conditions with named parameters: text of a request only ever becomes a parameter's value. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    static Conditions of(ArticleFilter filter) {
        Conditions all = new Conditions();
        all.addAny("region_keys && :regions", "regions", lowerCase(filter.regions()));
        all.addAny("topic_keys && :topics", "topics", lowerCase(filter.topics()));
        all.addAny("language_keys && :languages", "languages", filter.languages());
        all.addAny("site_host = ANY (:sites)", "sites", filter.sites());
        all.addAny("kind = ANY (:kinds)", "kinds", filter.kinds());
        filter.from().ifPresent(from -> all.add("sorted_at >= :from", "from", from));
        filter.to().ifPresent(to -> all.add("sorted_at < :to", "to", to));
        filter.search().map(SearchText::of).ifPresent(search -> {
            all.add("search @@ (query_in_any_language(:typed) || query_in_any_language(:plain))", "typed", search.typed());
            all.with("plain", search.plain());
            // Only what must not occur needs the article's own language; asking it of each row costs time.
            if (search.negates()) {
                all.conditions.add("search @@ (websearch_to_tsquery(CAST(search_config AS regconfig), :typed)"
                        + " || websearch_to_tsquery(CAST(search_config AS regconfig), :plain))");
            }
        });
        return all;
    }

    Conditions add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    /** The WHERE clause, or nothing. */
    String where() {
        return conditions.isEmpty() ? "" : "\nWHERE " + String.join("\n  AND ", conditions);
    }

    <T> Mutiny.SelectionQuery<T> bind(Mutiny.SelectionQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private void addAny(String condition, String parameter, List<String> values) {
        if (!values.isEmpty()) {
            add(condition, parameter, values.toArray(String[]::new));
        }
    }

    private static List<String> lowerCase(List<String> values) {
        return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).toList();
    }
}
