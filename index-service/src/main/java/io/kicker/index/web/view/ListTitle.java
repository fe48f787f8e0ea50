package io.kicker.index.web.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.kicker.index.store.ArticleSummary;

/** The filters of a list as a heading: "Politics in Asia", "“flood” in Europe", "Articles from dw.com". */
public final class ListTitle {

    private final Filters filters;
    private final ValueNames names;

    private ListTitle(Filters filters, ValueNames names) {
        this.filters = filters;
        this.names = names;
    }

    /**
     * The same for a list that is no page.
     *
     * @param parameters gives the values of a query parameter by its name, or null
     * @param articles   some of the list, which know what their topics are called
     * @return empty where the list is of all articles
     */
    public static Optional<String> of(Function<String, List<String>> parameters, List<ArticleSummary> articles) {
        Filters filters = Filters.from(parameters);
        return filters.isEmpty() ? Optional.empty() : Optional.of(of(filters, ValueNames.of(ListCounts.NONE, articles)));
    }

    static String of(Filters filters, ValueNames names) {
        return new ListTitle(filters, names).text();
    }

    private String text() {
        String search = join(Dimension.QUERY);
        String topics = join(Dimension.TOPIC);
        StringBuilder title = new StringBuilder();
        if (!search.isEmpty()) {
            title.append('“').append(search).append('”').append(topics.isEmpty() ? "" : " in ");
        }
        title.append(search.isEmpty() && topics.isEmpty() ? subject() : topics);
        append(title, search.isEmpty() || topics.isEmpty() ? " in " : ", ", join(Dimension.REGION));
        append(title, " from ", join(Dimension.SITE));
        append(title, ", in ", join(Dimension.LANGUAGE));
        return title.toString();
    }

    private String subject() {
        String kinds = join(Dimension.KIND);
        return kinds.isEmpty() ? "Articles" : kinds;
    }

    private static void append(StringBuilder title, String word, String values) {
        if (!values.isEmpty()) {
            title.append(word).append(values);
        }
    }

    private String join(Dimension dimension) {
        return filters.get(dimension).stream().map(value -> names.of(dimension, value)).collect(Collectors.joining(" or "));
    }
}
