package io.kicker.index.web.view;

import java.util.Map;
import java.util.Optional;

import io.kicker.index.query.Facets;

/**
 * What was counted of a list in time for its page.
 *
 * @param all         what matches; empty where it is still being counted
 * @param byDimension what matches without that dimension's own filter: choosing another value replaces it, and the count tells what would be listed
 *                    then. Those that are still being counted are left out
 */
public record ListCounts(Optional<Facets> all, Map<Dimension, Facets> byDimension) {

    /** Where nothing is to be counted. */
    static final ListCounts NONE = new ListCounts(Optional.of(Facets.NONE), Map.of());
}
