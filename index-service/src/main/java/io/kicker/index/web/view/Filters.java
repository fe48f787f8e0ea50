package io.kicker.index.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a reader narrowed the list by, and the addresses one step away from it. Every state of the list is an address that can
 * be shared and that works without JavaScript.
 */
public final class Filters {

    private static final Filters NONE = new Filters(new EnumMap<>(Dimension.class));

    private final Map<Dimension, List<String>> values;

    private Filters(Map<Dimension, List<String>> values) {
        this.values = values;
    }

    public static Filters none() {
        return NONE;
    }

    /** @param parameters gives the values of a query parameter by its name, or null; blank ones count as absent */
    public static Filters from(Function<String, List<String>> parameters) {
        Filters filters = NONE;
        for (Dimension dimension : Dimension.values()) {
            List<String> given = parameters.apply(dimension.parameter());
            filters = filters.with(dimension, given == null ? List.of() : given);
        }
        return filters;
    }

    /** These filters with one changed to that value alone. */
    public Filters with(Dimension dimension, String value) {
        return with(dimension, List.of(value));
    }

    /** These filters with one of a dimension's values taken away. */
    public Filters without(Dimension dimension, String value) {
        return with(dimension, get(dimension).stream().filter(other -> !other.equals(value)).toList());
    }

    /** Nothing but what is set of one dimension. */
    public Filters only(Dimension dimension) {
        return NONE.with(dimension, get(dimension));
    }

    private Filters with(Dimension dimension, List<String> given) {
        List<String> set = given.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, set);
        changed.values().removeIf(List::isEmpty);
        return new Filters(changed);
    }

    /** @return the alternatives, none where the list is not narrowed by it */
    public List<String> get(Dimension dimension) {
        return values.getOrDefault(dimension, List.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** The filters that are set, in the order of {@link Dimension}. */
    public Map<Dimension, List<String>> values() {
        return Collections.unmodifiableMap(values);
    }

    /** The filters of all dimensions but some, as a form keeps them that asks for those. */
    public List<Setting> settings(Set<Dimension> asked) {
        return values.entrySet().stream().filter(set -> !asked.contains(set.getKey()))
                .flatMap(set -> set.getValue().stream().map(value -> new Setting(set.getKey().parameter(), value))).toList();
    }

    /** A parameter of an address. */
    public record Setting(String parameter, String value) {
    }

    /** Address of the list on the page. */
    public String href() {
        return "/" + query();
    }

    /** Address of the articles after the given cursor. */
    public String href(String cursor) {
        String query = query();
        return "/" + (query.isEmpty() ? "?" : query + "&") + "cursor=" + encode(cursor);
    }

    /** The query part with its question mark, or nothing; for the stream and the feeds too. */
    public String query() {
        return values.isEmpty() ? "" : values.entrySet().stream()
                .flatMap(set -> set.getValue().stream().map(value -> set.getKey().parameter() + "=" + encode(value)))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encode(String value) {
        // A colon is allowed in a query (RFC 3986, 3.4), and medtop:11000000 reads better with it.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
