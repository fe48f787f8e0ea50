package io.kicker.index.web.view;

import java.util.stream.Collectors;

/** The filters of a list as a heading: "Politics in Asia", "“flood” in Europe", "Articles from dw.com". */
final class ListTitle {

    private ListTitle() {
    }

    static String of(Filters filters) {
        String search = join(filters, Dimension.QUERY);
        String topics = join(filters, Dimension.TOPIC);
        StringBuilder title = new StringBuilder();
        if (!search.isEmpty()) {
            title.append('“').append(search).append('”').append(topics.isEmpty() ? "" : " in ");
        }
        title.append(search.isEmpty() && topics.isEmpty() ? subject(filters) : topics);
        append(title, search.isEmpty() || topics.isEmpty() ? " in " : ", ", join(filters, Dimension.REGION));
        append(title, " from ", join(filters, Dimension.SITE));
        append(title, ", in ", join(filters, Dimension.LANGUAGE));
        return title.toString();
    }

    private static String subject(Filters filters) {
        String kinds = join(filters, Dimension.KIND);
        return kinds.isEmpty() ? "Articles" : kinds;
    }

    private static void append(StringBuilder title, String word, String values) {
        if (!values.isEmpty()) {
            title.append(word).append(values);
        }
    }

    private static String join(Filters filters, Dimension dimension) {
        return filters.get(dimension).stream().map(dimension::describe).collect(Collectors.joining(" or "));
    }
}
