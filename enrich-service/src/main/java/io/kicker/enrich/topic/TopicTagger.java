package io.kicker.enrich.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.TagSource;
import io.kicker.enrich.tag.Topic;
import io.kicker.enrich.topic.TextTopics.Guess;

/**
 * The topics of an article. What the page prints above, beside and in its metadata is believed as it stands. Where it prints nothing, its words
 * decide; where only its address names a topic, or its section is one for what is left, they confirm it, or add their own if they are sure. Thread safe.
 */
public final class TopicTagger {

    private static final int MOST_TOP_CONCEPTS = 3;
    // A page that names its own section is believed over the best guess from its words.
    private static final double MOST_FROM_TEXT = 0.9;
    // Of words that contradict the address; surer than they need to be where nothing is contradicted.
    private static final double SURE = 0.8;
    // Publishers file under society what fits no other section, schools, strikes and accidents too: of its labels about three in five are right.
    private static final String SOCIETY = "medtop:14000000";
    private static final double MOST_OF_SOCIETY = 0.6;

    private final TopicCatalog catalog = TopicCatalog.standard();
    private final TopicLabels labels = new TopicLabels();
    private final TextTopics texts = new TextTopics(TopicModel.standard());

    public static TopicTagger standard() {
        return new TopicTagger();
    }

    /** Each once, with the most trusted of its sources: at most three top concepts, each followed by the narrower ones that say more. */
    public List<Topic> tag(TagSignals signals, List<PrintedLabel> printed) {
        Map<String, Topic> found = new LinkedHashMap<>();
        for (PrintedLabel label : printed) {
            labels.code(label).flatMap(catalog::find).ifPresent(topic -> addLabel(topic, label, found));
        }
        if (found.values().stream().noneMatch(topic -> topic.source().isPrinted() && !isForWhatIsLeft(topic))) {
            texts.of(signals).ifPresent(guess -> addGuess(guess, texts.evidence(signals, guess), found));
        }
        return ordered(found);
    }

    /** How likely each top concept is by the text's words alone, by code, whatever the page prints; together 1. */
    public Map<String, Double> shares(TagSignals signals) {
        return texts.shares(signals);
    }

    private void addLabel(TopicEntry topic, PrintedLabel label, Map<String, Topic> found) {
        double most = topic.code().equals(SOCIETY) ? MOST_OF_SOCIETY : 1;
        double confidence = Math.min(most, label.source().confidence());
        for (TopicEntry each : List.of(catalog.top(topic), topic)) {
            found.putIfAbsent(each.code(), each.tag(label.shown(), label.source(), confidence, List.of(label.evidence())));
        }
    }

    private void addGuess(Guess guess, List<Evidence> words, Map<String, Topic> found) {
        double confidence = Math.min(MOST_FROM_TEXT, guess.confidence());
        Topic named = found.get(guess.topic().code());
        if (named != null) {
            // Two that do not know of each other say the same: both would have to be wrong.
            double both = Math.round(100 * (1 - (1 - named.confidence()) * (1 - confidence))) / 100.0;
            List<Evidence> evidence = new ArrayList<>(named.evidence());
            evidence.addAll(words);
            found.put(named.code(), guess.topic().tag(named.label(), named.source(), Math.min(MOST_FROM_TEXT, both), evidence));
        } else if (found.isEmpty() || confidence >= SURE || found.size() == 1 && found.containsKey(SOCIETY) && confidence > MOST_OF_SOCIETY) {
            found.put(guess.topic().code(), guess.topic().tag(null, TagSource.TEXT, confidence, words));
        }
        if (guess.narrower() != null && found.containsKey(guess.topic().code())) {
            found.putIfAbsent(guess.narrower().code(), guess.narrower().tag(null, TagSource.TEXT, confidence, words));
        }
    }

    private List<Topic> ordered(Map<String, Topic> found) {
        List<Topic> ordered = new ArrayList<>();
        found.values().stream().filter(topic -> isTop(topic)).sorted(Comparator.comparing(this::isForWhatIsLeft)).limit(MOST_TOP_CONCEPTS).forEach(top -> {
            ordered.add(top);
            found.values().stream().filter(topic -> !isTop(topic)
                    && entry(topic).map(catalog::top).filter(above -> above.code().equals(top.code())).isPresent())
                    .forEach(ordered::add);
        });
        return ordered;
    }

    /** Whether nothing but its label says that the story is about society. */
    private boolean isForWhatIsLeft(Topic topic) {
        return topic.code().equals(SOCIETY) && topic.confidence() <= MOST_OF_SOCIETY;
    }

    private boolean isTop(Topic topic) {
        return entry(topic).filter(entry -> entry.parents().isEmpty()).isPresent();
    }

    private Optional<TopicEntry> entry(Topic topic) {
        return catalog.find(topic.code());
    }
}
