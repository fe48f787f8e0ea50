package io.kicker.enrich.topic;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.TagSignals;

/**
 * The topic that a text shows by its words: those of the lexicon of its language, and what the model has
 * learnt. Silent where the words do not decide.
 */
final class TextTopics {

    private static final double HEADLINE = 3;
    private static final double STANDFIRST = 2;
    private static final double KEYWORD = 2;
    private static final double FIRST_PARAGRAPHS = 1.5;
    private static final double REST = 1;
    private static final int FIRST = 2;
    // What a long read says after this many paragraphs repeats; it also bounds the time.
    private static final int PARAGRAPHS_READ = 25;
    private static final int MODEL_CHARACTERS = 3000;
    // How much lexicon and model count, and how steep certainty grows: fitted to four public sets that the model has not
    // learnt from, so that certainty is about the share of right answers.
    private static final double LEXICON = 2.4;
    private static final double MODEL = 0.6;
    private static final double LEXICON_UNIT = 2;
    // Below this, every second answer would be wrong.
    private static final double LEAST_CONFIDENCE = 0.45;

    private final TopicCatalog catalog = TopicCatalog.standard();
    private final Map<String, TopicLexicon> lexicons = TopicLexicon.byLanguage();
    private final TopicModel model;

    TextTopics(TopicModel model) {
        this.model = model;
    }

    /**
     * A topic and how sure.
     *
     * @param confidence 0 to 1
     */
    record Guess(String code, double confidence) {
    }

    /** The likeliest topic, if it is likely enough. */
    Optional<Guess> of(TagSignals signals) {
        return Optional.of(likeliest(signals)).filter(guess -> guess.confidence() >= LEAST_CONFIDENCE);
    }

    /** The likeliest topic, however unlikely. */
    Guess likeliest(TagSignals signals) {
        Map<String, Double> odds = new HashMap<>();
        Map<String, Double> words = words(signals);
        catalog.all().forEach(topic -> odds.put(topic.code(), LEXICON * Math.log(1 + words.getOrDefault(topic.code(), 0.0) / LEXICON_UNIT)));
        addModel(signals, odds);
        double highest = odds.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double total = odds.values().stream().mapToDouble(odd -> Math.exp(odd - highest)).sum();
        return odds.entrySet().stream().max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(first -> new Guess(first.getKey(), Math.round(100 / total) / 100.0)).orElseThrow();
    }

    private Map<String, Double> words(TagSignals signals) {
        TopicLexicon.Count count = TopicLexicon.of(signals.language(), lexicons).count();
        count.add(signals.headline(), HEADLINE);
        if (signals.standfirst() != null) {
            count.add(signals.standfirst(), STANDFIRST);
        }
        signals.keywords().forEach(keyword -> count.add(keyword, KEYWORD));
        List<String> paragraphs = signals.paragraphs();
        for (int i = 0; i < Math.min(PARAGRAPHS_READ, paragraphs.size()); i++) {
            count.add(paragraphs.get(i), i < FIRST ? FIRST_PARAGRAPHS : REST);
        }
        return count.scores();
    }

    private void addModel(TagSignals signals, Map<String, Double> odds) {
        TextFeatures features = new TextFeatures();
        features.add(signals.headline());
        features.add(signals.headline());
        if (signals.standfirst() != null) {
            features.add(signals.standfirst());
        }
        int characters = 0;
        for (String paragraph : signals.paragraphs()) {
            if (characters < MODEL_CHARACTERS) {
                features.add(paragraph);
                characters += paragraph.length();
            }
        }
        double[] scores = model.scores(features);
        double mean = 0;
        for (double score : scores) {
            mean += score / scores.length;
        }
        for (int i = 0; i < scores.length; i++) {
            odds.merge(model.codes().get(i), MODEL * (scores[i] - mean), Double::sum);
        }
    }
}
