package io.kicker.index.web.view;

import java.util.List;
import java.util.stream.Stream;

import io.kicker.index.name.TopicName;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Facets.Facet;

/**
 * What a filter's value is called. Below their top level there are too many topics to know by heart, but what is counted beside the
 * list has brought their names along.
 */
record ValueNames(List<Facet> topics) {

    /** Where nothing was counted. */
    static final ValueNames UNCOUNTED = new ValueNames(List.of());

    static ValueNames in(Facets... counted) {
        return new ValueNames(Stream.of(counted).map(Facets::topics).flatMap(List::stream).toList());
    }

    String of(Dimension dimension, String value) {
        return dimension == Dimension.TOPIC ? topics.stream().filter(facet -> facet.code().equalsIgnoreCase(value)).findFirst()
                .map(facet -> TopicName.shortName(facet.code(), facet.name())).orElseGet(() -> dimension.describe(value))
                : dimension.describe(value);
    }
}
