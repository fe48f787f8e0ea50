package io.kicker.index.query;

import java.util.List;

/**
 * How many articles of a filter there are by each of their properties; most frequent first, at most 100 of each.
 *
 * @param total   all articles of the filter
 * @param regions rolled up: an article about Japan counts for Eastern Asia, Asia and the world too
 * @param topics  as tagged
 * @param languages rolled up: British English counts for English too
 */
public record Facets(long total, List<Facet> regions, List<Facet> topics, List<Facet> sites, List<Facet> languages, List<Facet> kinds) {

    /** Of no articles. */
    public static final Facets NONE = new Facets(0, List.of(), List.of(), List.of(), List.of(), List.of());

    /**
     * One value.
     *
     * @param code what to filter by
     * @param name for people, in English
     */
    public record Facet(String code, String name, long count) {
    }
}
