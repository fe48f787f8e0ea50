package io.kicker.enrich.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.kicker.enrich.tag.Evidence;
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
    // The model has learnt from short texts. Of a whole article it hears every word, and the lexicon's words alone tell what matters: half the
    // weight is right for more of the pages whose publishers name a section.
    private static final int LONG_CHARACTERS = 800;
    private static final double MODEL_IF_LONG = 0.3;
    // A sentence alone shows less of its topic than it holds: of texts this short, more guesses are right than their odds say.
    private static final int SHORT_CHARACTERS = 160;
    private static final double SHORT = 1.4;
    // Below this, more than every second answer would be wrong.
    private static final double LEAST_CONFIDENCE = 0.35;
    // A narrower concept must be named in the headline or several times, by a fair part of what names the topic at all, and far more than its
    // siblings: a sports page names many sports.
    private static final double NARROWER_LEAST = 3;
    private static final double NARROWER_SHARE = 0.15;
    private static final double NARROWER_LEAD = 0.6;

    private final TopicCatalog catalog = TopicCatalog.standard();
    private final Map<String, TopicLexicon> lexicons = TopicLexicon.byLanguage();
    private final TopicModel model;

    TextTopics(TopicModel model) {
        this.model = model;
    }

    /**
     * A top concept and how sure.
     *
     * @param narrower   the concept below it that its words name, null if they name none clearly
     * @param confidence 0 to 1
     */
    record Guess(TopicEntry topic, TopicEntry narrower, double confidence) {
    }

    /** The likeliest topic, if it is likely enough. */
    Optional<Guess> of(TagSignals signals) {
        return Optional.of(likeliest(signals)).filter(guess -> guess.confidence() >= LEAST_CONFIDENCE);
    }

    /** The likeliest topic, however unlikely. */
    Guess likeliest(TagSignals signals) {
        Map<String, Double> words = words(signals);
        Map<String, Double> tops = tops(words);
        Map.Entry<String, Double> first = shares(signals, tops).entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        TopicEntry topic = top(first.getKey());
        return new Guess(topic, narrower(topic, words, tops.getOrDefault(topic.code(), 0.0)), Math.round(100 * first.getValue()) / 100.0);
    }

    /** How likely each top concept is, by code; together 1. */
    Map<String, Double> shares(TagSignals signals) {
        return shares(signals, tops(words(signals)));
    }

    private Map<String, Double> shares(TagSignals signals, Map<String, Double> tops) {
        Map<String, Double> odds = new TreeMap<>();
        for (String code : model.codes()) {
            odds.put(code, LEXICON * Math.log(1 + tops.getOrDefault(code, 0.0) / LEXICON_UNIT));
        }
        int characters = characters(signals);
        addModel(signals, characters < LONG_CHARACTERS ? MODEL : MODEL_IF_LONG, odds);
        double steepness = characters < SHORT_CHARACTERS ? SHORT : 1;
        double most = odds.values().stream().max(Double::compare).orElseThrow();
        odds.replaceAll((code, odd) -> Math.exp(steepness * (odd - most)));
        double total = odds.values().stream().mapToDouble(Double::doubleValue).sum();
        odds.replaceAll((code, part) -> part / total);
        return odds;
    }

    private Map<String, Double> tops(Map<String, Double> words) {
        Map<String, Double> tops = new HashMap<>();
        words.forEach((code, score) -> tops.merge(top(code).code(), score, Double::sum));
        return tops;
    }

    /** Words of the lexicon that led to a guess, where they stand. */
    List<Evidence> evidence(TagSignals signals, Guess guess) {
        return new TextEvidence(TopicLexicon.of(signals.language(), lexicons), model, code -> top(code).equals(guess.topic()))
                .of(signals, guess.topic().code());
    }

    private TopicEntry narrower(TopicEntry topic, Map<String, Double> words, double all) {
        Map<String, Double> below = new TreeMap<>(words);
        below.keySet().removeIf(code -> code.equals(topic.code()) || !top(code).equals(topic));
        double total = below.values().stream().mapToDouble(Double::doubleValue).sum();
        return below.entrySet().stream().max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= Math.max(NARROWER_LEAST, Math.max(NARROWER_SHARE * all, NARROWER_LEAD * total)))
                .flatMap(most -> catalog.find(most.getKey()))
                .orElse(null);
    }

    private static int characters(TagSignals signals) {
        int characters = signals.headline().length() + (signals.standfirst() == null ? 0 : signals.standfirst().length());
        return characters + signals.paragraphs().stream().mapToInt(String::length).sum();
    }

    private TopicEntry top(String code) {
        return catalog.top(catalog.find(code).orElseThrow());
    }

    private Map<String, Double> words(TagSignals signals) {
        TopicLexicon.Count count = TopicLexicon.of(signals.language(), lexicons).count();
        count.add(signals.headline(), HEADLINE);
        if (signals.standfirst() != null) {
            count.add(signals.standfirst(), STANDFIRST);
        }
        signals.ownKeywords().forEach(keyword -> count.add(keyword, KEYWORD));
        List<String> paragraphs = signals.paragraphs();
        for (int i = 0; i < Math.min(PARAGRAPHS_READ, paragraphs.size()); i++) {
            count.add(paragraphs.get(i), i < FIRST ? FIRST_PARAGRAPHS : REST);
        }
        return count.scores();
    }

    private void addModel(TagSignals signals, double weight, Map<String, Double> odds) {
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
            odds.merge(model.codes().get(i), weight * (scores[i] - mean), Double::sum);
        }
    }
}
