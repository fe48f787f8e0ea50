package io.kicker.index.web.view;

import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title      of the window
 * @param navigation regions and topics with counts
 * @param filters    of the list, which its feeds and its stream follow too
 * @param style      address of the style sheet
 * @param script     address of the script
 */
public record Frame(String title, Navigation navigation, Filters filters, String style, String script) {

    /** What is in the search box. */
    public String search() {
        return String.join(" ", filters.get(Dimension.QUERY));
    }

    /** The filters that a search stays within. */
    public List<Setting> kept() {
        return filters.values().entrySet().stream().filter(set -> set.getKey() != Dimension.QUERY)
                .flatMap(set -> set.getValue().stream().map(value -> new Setting(set.getKey().parameter(), value))).toList();
    }

    /** A parameter of an address. */
    public record Setting(String parameter, String value) {
    }

    /** The part of an address after its path that asks for the same articles. */
    public String query() {
        return filters.query();
    }
}
