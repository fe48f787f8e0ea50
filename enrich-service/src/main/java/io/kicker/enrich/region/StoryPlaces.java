package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import io.kicker.enrich.region.Gazetteer.Place;
import io.kicker.enrich.tag.TagSignals;

/**
 * Where a story is: the countries that its headline, dateline and first paragraphs name, and others name often. A country
 * merely mentioned is not where the story is.
 */
final class StoryPlaces {

    // The weights were chosen on the public sets of the README's Tagging section; small changes change little.
    private static final double HEADLINE = 4;
    private static final double STANDFIRST = 2.5;
    // Less than the least score: a keyword alone says only what is also in the story.
    private static final double KEYWORD = 1;
    private static final double DATELINE = 5;
    private static final double FIRST_PARAGRAPH = 2;
    private static final double SECOND_PARAGRAPH = 1.5;
    private static final double REST = 1;
    // For a publisher at home: as if the first paragraph had named the country.
    private static final double HOME = 2;
    // What stands further down is background; it also bounds the time that a long read takes.
    private static final int PARAGRAPHS_READ = 40;
    // A story named once in passing scores below this; a headline alone above.
    private static final double LEAST_SCORE = 1.5;
    // Beside the first country, others belong to the story if they are named nearly as much.
    private static final double LEAST_SHARE_OF_FIRST = 0.5;
    private static final int MOST = 3;
    // Less sure ones are mostly names that were met by chance; the publisher's country is then the better guess.
    private static final double LEAST_CONFIDENCE = 0.25;

    private final Gazetteers gazetteers;
    private final HomeCountry home;

    StoryPlaces(Gazetteers gazetteers, HomeCountry home) {
        this.gazetteers = gazetteers;
        this.home = home;
    }

    private record Mention(Place place, double weight) {
    }

    /** Country codes with how sure each is, 0 to 1, the most certain first. */
    Map<String, Double> of(TagSignals signals) {
        return leading(scores(mentions(signals), home.code(signals)));
    }

    private List<Mention> mentions(TagSignals signals) {
        Gazetteer gazetteer = gazetteers.of(signals.language());
        List<Mention> mentions = new ArrayList<>();
        add(gazetteer, signals.headline(), HEADLINE, mentions);
        add(gazetteer, signals.standfirst(), STANDFIRST, mentions);
        signals.keywords().forEach(keyword -> add(gazetteer, keyword, KEYWORD, mentions));
        List<String> paragraphs = signals.paragraphs();
        for (int i = 0; i < Math.min(paragraphs.size(), PARAGRAPHS_READ); i++) {
            add(gazetteer, paragraphs.get(i), i == 0 ? FIRST_PARAGRAPH : i == 1 ? SECOND_PARAGRAPH : REST, mentions);
        }
        if (!paragraphs.isEmpty()) {
            add(gazetteer, Dateline.of(paragraphs.get(0)).orElse(null), DATELINE, mentions);
        }
        return mentions;
    }

    private static void add(Gazetteer gazetteer, String text, double weight, List<Mention> mentions) {
        if (text == null) {
            return;
        }
        Map<String, Integer> times = new HashMap<>();
        for (Place place : gazetteer.find(text)) {
            // Each further naming in one paragraph says less than the one before.
            mentions.add(new Mention(place, weight / Math.sqrt(times.merge(place.code(), 1, Integer::sum))));
        }
    }

    /** A city whose name several countries know is in the one that the text names besides, or at home, else in the likeliest. */
    private static Map<String, Double> scores(List<Mention> mentions, Optional<String> home) {
        Map<String, Double> scores = new HashMap<>();
        mentions.stream().filter(mention -> mention.place().codes().size() == 1).forEach(mention -> scores.merge(mention.place().code(), mention.weight(), Double::sum));
        Map<String, Double> sure = Map.copyOf(scores);
        mentions.stream().filter(mention -> mention.place().codes().size() > 1).forEach(mention -> {
            ToDoubleFunction<String> likely = candidate -> sure.getOrDefault(candidate, 0.0) + (home.filter(candidate::equals).isPresent() ? HOME : 0);
            String code = mention.place().codes().stream().filter(candidate -> likely.applyAsDouble(candidate) > 0).max(Comparator.comparingDouble(likely))
                    .orElse(mention.place().code());
            scores.merge(code, mention.weight(), Double::sum);
        });
        return scores;
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
        leading.values().removeIf(confidence -> confidence < LEAST_CONFIDENCE);
        return leading;
    }

    /** Grows with the share among all places named, and with how much there is; rounded, for it is no more exact than that. */
    private static double confidence(double score, double total) {
        double evidence = score / (score + LEAST_SCORE);
        return Math.round(100 * 0.9 * Math.sqrt(score / total) * evidence) / 100.0;
    }
}
