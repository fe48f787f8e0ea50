package io.kicker.enrich.topic;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;

/** The topics of an article: what its labels say; where they say nothing, what its words say. Thread safe. */
public final class TopicTagger {

    private static final int MOST_TOPICS = 3;
    private static final double HEADLINE = 3;
    private static final double STANDFIRST = 2;
    private static final double KEYWORD = 2;
    private static final double FIRST_PARAGRAPHS = 1.5;
    private static final double REST = 1;
    private static final int FIRST = 2;
    // What a long read says after this many paragraphs repeats; it also bounds the time.
    private static final int PARAGRAPHS_READ = 25;
    // Below this, a few words that several topics share have met by chance.
    private static final double LEAST_SCORE = 5;
    // The first topic must have this share of all that was found, or the text is not clear enough.
    private static final double LEAST_SHARE = 0.3;

    private final TopicCatalog catalog = TopicCatalog.standard();
    private final TopicLabels labels = new TopicLabels();
    private final TopicLexicon lexicon = new TopicLexicon();

    public static TopicTagger standard() {
        return new TopicTagger();
    }

    /** At most three, each once, with the most trusted of its sources. */
    public List<Topic> tag(TagSignals signals, List<PrintedLabel> printed) {
        Map<String, Topic> found = new LinkedHashMap<>();
        for (PrintedLabel label : printed) {
            labels.code(label).flatMap(catalog::find).ifPresent(topic -> found.putIfAbsent(topic.code(),
                    topic.tag(label.source() == TagSource.URL ? null : label.text(), label.source(), label.source().confidence())));
        }
        if (found.isEmpty()) {
            fromText(signals).ifPresent(topic -> found.put(topic.code(), topic));
        }
        return found.values().stream().limit(MOST_TOPICS).toList();
    }

    private Optional<Topic> fromText(TagSignals signals) {
        Map<String, Double> scores = scores(signals);
        double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        return scores.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(first -> first.getValue() >= LEAST_SCORE && first.getValue() >= total * LEAST_SHARE)
                .flatMap(first -> catalog.find(first.getKey()).map(topic -> topic.tag(null, TagSource.TEXT, confidence(first.getValue(), total))));
    }

    private Map<String, Double> scores(TagSignals signals) {
        Map<String, Double> scores = new HashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        lexicon.count(signals.headline(), HEADLINE, seen, scores);
        if (signals.standfirst() != null) {
            lexicon.count(signals.standfirst(), STANDFIRST, seen, scores);
        }
        signals.keywords().forEach(keyword -> lexicon.count(keyword, KEYWORD, seen, scores));
        List<String> paragraphs = signals.paragraphs();
        for (int i = 0; i < Math.min(PARAGRAPHS_READ, paragraphs.size()); i++) {
            lexicon.count(paragraphs.get(i), i < FIRST ? FIRST_PARAGRAPHS : REST, seen, scores);
        }
        return scores;
    }

    /** Grows with the share among all topics and with how much there is; never as sure as a publisher's own label. */
    private static double confidence(double score, double total) {
        return Math.round(100 * 0.85 * score / total * (score / (score + LEAST_SCORE)) + 10) / 100.0;
    }
}
