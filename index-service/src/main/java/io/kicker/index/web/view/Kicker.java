package io.kicker.index.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;

/**
 * The line above the headline that names its topic and region. What the publisher printed comes first and in its words; a part
 * it left out is added from the tags, so that every headline can be placed at a glance.
 */
public final class Kicker {

    /** Topic and region, and one more if it was printed: longer lines compete with the headline. */
    private static final int MOST_LABELS = 3;
    private static final String ENGLISH = "en";

    private Kicker() {
    }

    /**
     * @param printed  the labels as printed, in their order
     * @param topics   most certain first
     * @param regions  most certain first
     * @param language of the article, or null
     * @return one to three labels; none if nothing was printed or tagged
     */
    public static List<Label> of(List<String> printed, List<Event.Tag> topics, List<Event.Tag> regions, String language) {
        List<Label> labels = new ArrayList<>();
        boolean topic = false;
        boolean region = false;
        for (String text : printed) {
            String topicHref = href(Dimension.TOPIC, text, topics);
            String regionHref = topicHref == null ? href(Dimension.REGION, text, regions) : null;
            topic |= topicHref != null;
            region |= regionHref != null;
            labels.add(new Label(text, topicHref == null ? regionHref : topicHref, language));
        }
        if (labels.size() < 2 && !topic && !topics.isEmpty()) {
            labels.add(0, topic(topics.get(0)));
        }
        if (labels.size() < 2 && !region && !regions.isEmpty()) {
            labels.add(region(regions.get(0)));
        }
        return List.copyOf(labels.subList(0, Math.min(labels.size(), MOST_LABELS)));
    }

    private static Label topic(Event.Tag tag) {
        return new Label(TopicName.shortName(tag.code(), tag.name()), link(Dimension.TOPIC, tag), ENGLISH);
    }

    private static Label region(Event.Tag tag) {
        return new Label(RegionName.of(tag.code(), tag.name()), link(Dimension.REGION, tag), ENGLISH);
    }

    private static String href(Dimension dimension, String text, List<Event.Tag> tags) {
        return tags.stream()
                .filter(tag -> Stream.of(tag.label(), tag.name()).anyMatch(text::equalsIgnoreCase))
                .findFirst().map(tag -> link(dimension, tag)).orElse(null);
    }

    private static String link(Dimension dimension, Event.Tag tag) {
        return Filters.none().with(dimension, tag.code()).href();
    }
}
