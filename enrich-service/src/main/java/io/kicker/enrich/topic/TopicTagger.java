package io.kicker.enrich.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;

/** The topics of an article: what its labels say; where they say nothing, what its words say. Thread safe. */
public final class TopicTagger {

    private static final int MOST_TOPICS = 3;
    // A page that names its own section is believed over the best guess from its words.
    private static final double MOST_FROM_TEXT = 0.9;

    private final TopicCatalog catalog = TopicCatalog.standard();
    private final TopicLabels labels = new TopicLabels();
    private final TextTopics texts = new TextTopics(TopicModel.standard());

    public static TopicTagger standard() {
        return new TopicTagger();
    }

    /** At most three, each once, with the most trusted of its sources. */
    public List<Topic> tag(TagSignals signals, List<PrintedLabel> printed) {
        Map<String, Topic> found = new LinkedHashMap<>();
        for (PrintedLabel label : printed) {
            labels.code(label).flatMap(catalog::find).ifPresent(topic -> found.putIfAbsent(topic.code(),
                    topic.tag(label.source() == TagSource.URL ? null : label.text(), label.source(), label.source().confidence(), List.of(label.evidence()))));
        }
        if (found.isEmpty()) {
            texts.of(signals).ifPresent(guess -> catalog.find(guess.code()).ifPresent(topic -> found.put(topic.code(),
                    topic.tag(null, TagSource.TEXT, Math.min(MOST_FROM_TEXT, guess.confidence()), List.of()))));
        }
        return found.values().stream().limit(MOST_TOPICS).toList();
    }
}
