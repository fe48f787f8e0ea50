package io.kicker.index.web.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.index.query.Sort;

/**
 * What a reader narrowed the list by, the order wanted of a search, and the addresses one step away from it. Every state of the list is an address
 * that can be shared and that works without JavaScript.
 */
public final class Filters {

    private static final String SORT = "sort";

    private static final Filters NONE = new Filters(new EnumMap<>(Dimension.class), Sort.PUBLISHED);

    private final Map<Dimension, List<String>> values;
    private final Sort wanted;

    private Filters(Map<Dimension, List<String>> values, Sort wanted) {
        this.values = values;
        this.wanted = wanted;
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
        List<String> order = parameters.apply(SORT);
        return filters.ordered(order != null && order.contains(Sort.RELEVANCE.parameter()) ? Sort.RELEVANCE : Sort.PUBLISHED);
    }

    /** These filters in that order. */
    public Filters ordered(Sort order) {
        return new Filters(values, order);
    }

    /** The order of the list: without a search always the newest first. */
    public Sort order() {
        return isSearch() ? wanted : Sort.PUBLISHED;
    }

    /** Whether there is anything to be relevant to. */
    public boolean isSearch() {
        return values.containsKey(Dimension.QUERY);
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
        return NONE.ordered(wanted).with(dimension, get(dimension));
    }

    private Filters with(Dimension dimension, List<String> given) {
        List<String> set = given.stream().map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
        Map<Dimension, List<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(values);
        changed.put(dimension, set);
        changed.values().removeIf(List::isEmpty);
        return new Filters(changed, wanted);
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

    /** The filters of all dimensions but some, and the order, as a form keeps them that asks for those. */
    public List<Setting> settings(Set<Dimension> asked) {
        return Stream.concat(settings(dimension -> !asked.contains(dimension)), sorting()).toList();
    }

    /** A parameter of an address. */
    public record Setting(String parameter, String value) {
    }

    /** Address of the list on the page. */
    public String href() {
        return "/" + query(Stream.concat(settings(dimension -> true), sorting()));
    }

    /** Address of the articles after the given cursor. */
    public String href(String cursor) {
        return "/" + query(Stream.of(settings(dimension -> true), sorting(), Stream.of(new Setting("cursor", cursor))).flatMap(part -> part));
    }

    /** The query part with its question mark, or nothing; for the stream and the feeds too, which have an order of their own. */
    public String query() {
        return query(settings(dimension -> true));
    }

    private Stream<Setting> settings(Predicate<Dimension> kept) {
        return values.entrySet().stream().filter(set -> kept.test(set.getKey()))
                .flatMap(set -> set.getValue().stream().map(value -> new Setting(set.getKey().parameter(), value)));
    }

    private Stream<Setting> sorting() {
        return order() == Sort.PUBLISHED ? Stream.empty() : Stream.of(new Setting(SORT, order().parameter()));
    }

    private static String query(Stream<Setting> settings) {
        String query = settings.map(setting -> setting.parameter() + "=" + encode(setting.value())).collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encode(String value) {
        // A colon is allowed in a query (RFC 3986, 3.4), and medtop:11000000 reads better with it.
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("%3A", ":");
    }
}
