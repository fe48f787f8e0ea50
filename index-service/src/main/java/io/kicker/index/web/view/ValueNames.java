package io.kicker.index.web.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.kicker.index.name.TopicName;
import io.kicker.index.query.Facets;
import io.kicker.index.store.ArticleSummary;

/**
 * What a filter's value is called. Below their top level there are too many topics to know by heart, but what is counted beside the
 * list has brought their names along, and so have its articles.
 *
 * @param topics names by code, in any case
 */
record ValueNames(Map<String, String> topics) {

    /** Where nothing was found. */
    static final ValueNames NONE = new ValueNames(Map.of());

    static ValueNames of(ListCounts counted, List<ArticleSummary> articles) {
        Map<String, String> topics = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        articles.forEach(article -> article.topics().forEach(topic -> topics.put(topic.code(), topic.name())));
        Stream.concat(counted.all().stream(), Optional.ofNullable(counted.byDimension().get(Dimension.TOPIC)).stream())
                .map(Facets::topics).flatMap(List::stream).forEach(topic -> topics.put(topic.code(), topic.name()));
        return new ValueNames(topics);
    }

    String of(Dimension dimension, String value) {
        return dimension == Dimension.TOPIC && topics.containsKey(value) ? TopicName.shortName(value.toLowerCase(Locale.ROOT), topics.get(value))
                : dimension.describe(value);
    }
}
