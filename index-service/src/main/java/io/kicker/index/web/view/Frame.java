package io.kicker.index.web.view;

import java.util.EnumSet;
import java.util.List;

/**
 * What surrounds every page.
 *
 * @param title      of the window
 * @param navigation regions and topics with counts
 * @param filters    of the list, which its feeds and its stream follow too
 * @param style      address of the style sheet
 * @param script     address of the script
 * @param preview    what others show of the page, or null where it is none to pass on
 */
public record Frame(String title, Navigation navigation, Filters filters, String style, String script,
        Preview preview) {

    /** What is in the search box. */
    public String search() {
        return String.join(" ", filters.get(Dimension.QUERY));
    }

    /** The filters that a search stays within. */
    public List<Filters.Setting> kept() {
        return filters.settings(EnumSet.of(Dimension.QUERY));
    }

    /** The part of an address after its path that asks for the same articles, each text once as on the pages. */
    public String query() {
        String query = filters.query();
        return (query.isEmpty() ? "?" : query + "&") + "copies=false";
    }
}
