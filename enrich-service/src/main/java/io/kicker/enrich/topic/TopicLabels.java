package io.kicker.enrich.topic;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Tables;

/** The words that publishers print for topics, in many languages: section names, kickers, path segments. */
final class TopicLabels {

    private final Map<String, String> codes = new HashMap<>();

    TopicLabels() {
        for (String[] row : Tables.rows(TopicLabels.class, "topic-labels.csv", 3)) {
            for (String word : row[2].split(",")) {
                codes.putIfAbsent(PrintedLabel.fold(word.strip()), row[0]);
            }
        }
    }

    /** The topic's code, if the label is a word for a topic. */
    Optional<String> code(PrintedLabel label) {
        return label.meant().isPresent() ? label.meant() : Optional.ofNullable(codes.get(label.folded()));
    }
}
