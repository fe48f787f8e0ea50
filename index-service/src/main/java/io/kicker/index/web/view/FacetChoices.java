package io.kicker.index.web.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;
import io.kicker.index.query.Facets;
import io.kicker.index.query.Facets.Facet;

/** Facet counts as links: what each next step would list, and how much of it there is. */
public final class FacetChoices {

    /** As many as are overlooked at once; the search finds what is rarer. */
    private static final int MOST_VALUES = 12;
    private static final String WORLD = "001";

    private FacetChoices() {
    }

    /** The navigation: parts of the world and top-level topics that have articles, in an order that does not change with the counts. */
    public static Navigation navigation(Facets all, Filters filters) {
        List<Choice> regions = RegionName.PARTS.stream()
                .flatMap(part -> all.regions().stream().filter(facet -> facet.code().equals(part)))
                .map(facet -> alone(Dimension.REGION, facet, filters)).toList();
        List<Choice> topics = Stream.of(TopicName.values())
                .flatMap(topic -> all.topics().stream().filter(facet -> facet.code().equals(topic.code())))
                .map(facet -> alone(Dimension.TOPIC, facet, filters)).toList();
        return new Navigation(regions, topics);
    }

    /**
     * @param counts by dimension, as {@link ListCounts} has them
     */
    public static List<Choices> narrowing(Map<Dimension, Facets> counts, Filters filters) {
        return Stream.of(Dimension.REGION, Dimension.TOPIC, Dimension.LANGUAGE, Dimension.SITE, Dimension.KIND)
                .filter(counts::containsKey)
                .map(dimension -> new Choices(dimension.title(), choices(dimension, counts.get(dimension), filters)))
                // A single value narrows nothing, unless it is the way back from it.
                .filter(choices -> choices.values().size() > 1 || choices.values().stream().anyMatch(Choice::selected))
                .toList();
    }

    private static List<Choice> choices(Dimension dimension, Facets facets, Filters filters) {
        return of(dimension, facets).stream()
                .filter(facet -> !facet.code().equals(WORLD))
                .limit(MOST_VALUES)
                .map(facet -> choice(dimension, facet, filters)).toList();
    }

    private static List<Facet> of(Dimension dimension, Facets facets) {
        return switch (dimension) {
            case REGION -> facets.regions();
            case TOPIC -> facets.topics();
            case LANGUAGE -> facets.languages();
            case SITE -> facets.sites();
            case KIND -> facets.kinds();
            case FROM, TO, QUERY -> List.of();
        };
    }

    private static Choice choice(Dimension dimension, Facet facet, Filters filters) {
        boolean selected = filters.get(dimension).contains(facet.code());
        Filters next = selected ? filters.without(dimension, facet.code()) : filters.with(dimension, facet.code());
        return new Choice(name(dimension, facet), facet.count(), next.href(), selected);
    }

    private static Choice alone(Dimension dimension, Facet facet, Filters filters) {
        return new Choice(name(dimension, facet), facet.count(), Filters.none().with(dimension, facet.code()).href(),
                filters.get(dimension).contains(facet.code()));
    }

    private static String name(Dimension dimension, Facet facet) {
        return switch (dimension) {
            case REGION -> RegionName.of(facet.code(), facet.name());
            case TOPIC -> TopicName.shortName(facet.code(), facet.name());
            case LANGUAGE, KIND -> dimension.describe(facet.code());
            case SITE, FROM, TO, QUERY -> facet.name();
        };
    }
}
