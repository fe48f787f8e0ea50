package io.kicker.enrich.region;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.TagSignals;

/**
 * Where a story is: the countries that its headline, dateline and first paragraphs name, and others name often. A country
 * merely mentioned is not where the story is.
 */
final class StoryPlaces {

    private static final double HEADLINE = 4;
    private static final double STANDFIRST = 2.5;
    private static final double DATELINE = 3;
    private static final double FIRST_PARAGRAPH = 2;
    private static final double SECOND_PARAGRAPH = 1.5;
    private static final double REST = 0.5;
    // What stands further down is background; it also bounds the time that a long read takes.
    private static final int PARAGRAPHS_READ = 40;
    // A story named once in passing scores below this; a headline alone above.
    private static final double LEAST_SCORE = 2;
    // Beside the first country, others belong to the story if they are named nearly as much.
    private static final double LEAST_SHARE_OF_FIRST = 0.45;
    private static final int MOST = 3;

    private final Gazetteers gazetteers;

    StoryPlaces(Gazetteers gazetteers) {
        this.gazetteers = gazetteers;
    }

    /** Country codes with how sure each is, 0 to 1, the most certain first. */
    Map<String, Double> of(TagSignals signals) {
        Gazetteer gazetteer = gazetteers.of(signals.language());
        Map<String, Double> scores = new HashMap<>();
        count(gazetteer, signals.headline(), HEADLINE, scores);
        count(gazetteer, signals.standfirst(), STANDFIRST, scores);
        List<String> paragraphs = signals.paragraphs();
        for (int i = 0; i < Math.min(paragraphs.size(), PARAGRAPHS_READ); i++) {
            count(gazetteer, paragraphs.get(i), i == 0 ? FIRST_PARAGRAPH : i == 1 ? SECOND_PARAGRAPH : REST, scores);
        }
        if (!paragraphs.isEmpty()) {
            count(gazetteer, Dateline.of(paragraphs.get(0)).orElse(null), DATELINE, scores);
        }
        return leading(scores);
    }

    private static void count(Gazetteer gazetteer, String text, double weight, Map<String, Double> scores) {
        if (text == null) {
            return;
        }
        Map<String, Integer> times = new HashMap<>();
        for (String code : gazetteer.find(text)) {
            // The third naming in one paragraph says little more than the first.
            int seen = times.merge(code, 1, Integer::sum);
            scores.merge(code, weight / seen, Double::sum);
        }
    }

    private static Map<String, Double> leading(Map<String, Double> scores) {
        double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        double first = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Map<String, Double> leading = new LinkedHashMap<>();
        scores.entrySet().stream()
                .filter(place -> place.getValue() >= LEAST_SCORE && place.getValue() >= first * LEAST_SHARE_OF_FIRST)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(place -> leading.put(place.getKey(), confidence(place.getValue(), total)));
        return leading;
    }

    /** Grows with the share among all places named, and with how much there is; rounded, for it is no more exact than that. */
    private static double confidence(double score, double total) {
        double evidence = score / (score + LEAST_SCORE);
        return Math.round(100 * 0.9 * Math.sqrt(score / total) * evidence) / 100.0;
    }
}
