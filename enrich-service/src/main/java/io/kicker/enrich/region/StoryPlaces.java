package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.region.PlacesNamed.PlaceNamed;
import io.kicker.enrich.region.PlacesNamed.Reading;
import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Signal;

/**
 * Where a story is: the countries that its headline, dateline and first paragraphs name, and others name often. A country
 * merely mentioned is not where the story is.
 */
final class StoryPlaces {

    // For the publisher's country, where the text names it at all: more than the lead's naming it once, for a story at home rarely says so often.
    private static final double HOME = 2.5;
    // A story named once in passing scores below this; a headline alone above.
    private static final double LEAST_SCORE = 1.5;
    // Beside the first country, others belong to the story if they are named nearly as much.
    private static final double LEAST_SHARE_OF_FIRST = 0.83;
    // Less where the first has a dateline's weight too, and where little is named at all, as in a brief.
    private static final double LEAST_SHARE_OF_SEVERAL = 0.34;
    private static final int FEW = 3;
    private static final int MOST = 5;
    // Less sure ones are mostly names that were met by chance; the publisher's country is then the better guess.
    private static final double LEAST_CONFIDENCE = 0.37;
    // A dateline has said where the story is; what is named beside it needs less.
    private static final double LEAST_BESIDE_DATELINE = 0.3;
    // Below this, what stands in the body alone is a comparison or an example in a story from home; one naming in the lead and no other comes to 0.51.
    private static final double LEAST_IN_PASSING = 0.5;

    private final List<PlaceNamed> named;
    /** By code, what names it, in the order read. */
    private final Map<String, List<PlaceNamed>> byCode = new LinkedHashMap<>();

    private final boolean brief;
    private final Optional<String> home;

    private StoryPlaces(Reading read, Optional<String> home) {
        this.home = home;
        named = read.named();
        brief = read.brief();
    }

    /** @param home the publisher's country */
    static StoryPlaces of(Reading read, Optional<String> home) {
        StoryPlaces places = new StoryPlaces(read, home);
        places.resolve(home);
        return places;
    }

    /** Codes of countries, else of areas, with how sure it is that the story is there, 0 to 1, the most certain first. */
    Map<String, Double> leading() {
        Map<String, Double> scores = new HashMap<>();
        byCode.forEach((code, namings) -> scores.put(code, score(namings) + (home.filter(code::equals).isPresent() ? HOME : 0)));
        Map<String, Double> countries = new HashMap<>(scores);
        countries.keySet().removeIf(StoryPlaces::isArea);
        Map<String, Double> leading = leading(countries);
        if (leading.isEmpty()) {
            // "West African leaders meet": no country stands out, the area does.
            scores.keySet().removeIf(code -> !isArea(code));
            return leading(scores);
        }
        return leading;
    }

    /** How often each country or area is named in the text, most often first. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        byCode.forEach((code, namings) -> counts.put(code, (int) namings.stream().filter(PlaceNamed::counts).count()));
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The words that name a country, as a reader meets them, each once; keywords last. */
    List<Evidence> evidence(String code) {
        Map<String, Evidence> byWords = new LinkedHashMap<>();
        byCode.getOrDefault(code, List.of()).stream()
                .sorted(Comparator.comparing((PlaceNamed naming) -> naming.signal() == Signal.KEYWORD).thenComparing(PlaceNamed::signal))
                .forEach(naming -> byWords.putIfAbsent(LowerCase.of(naming.words()), naming.evidence()));
        return byWords.values().stream().limit(Evidence.MOST).toList();
    }

    /** A city whose name several countries know is in the one that the text names besides, or at home, else in the likeliest. */
    private void resolve(Optional<String> home) {
        Map<String, Double> sure = new HashMap<>();
        named.stream().filter(naming -> naming.place().codes().size() == 1 && naming.place().atHome().isEmpty())
                .forEach(naming -> sure.merge(naming.place().code(), naming.weight(), Double::sum));
        home.ifPresent(country -> sure.merge(country, HOME, Double::sum));
        for (PlaceNamed naming : named) {
            byCode.computeIfAbsent(code(naming, sure, home), key -> new ArrayList<>()).add(naming);
        }
    }

    private static String code(PlaceNamed naming, Map<String, Double> sure, Optional<String> home) {
        Place place = naming.place();
        if (home.filter(place.atHome()::contains).isPresent() && place.codes().stream().noneMatch(sure::containsKey)) {
            return home.get();
        }
        // A dateline gives the state of all but the best known cities: "VANCOUVER" alone is not in Washington.
        if (place.codes().size() == 1 || naming.signal() == Signal.DATELINE) {
            return place.code();
        }
        ToDoubleFunction<String> likely = candidate -> sure.getOrDefault(candidate, 0.0);
        return place.codes().stream().filter(candidate -> likely.applyAsDouble(candidate) > 0).max(Comparator.comparingDouble(likely)).orElse(place.code());
    }

    private static boolean isArea(String code) {
        return Character.isDigit(code.charAt(0));
    }

    private static double score(List<PlaceNamed> namings) {
        return namings.stream().mapToDouble(PlaceNamed::weight).sum();
    }

    private Map<String, Double> leading(Map<String, Double> scores) {
        double total = scores.values().stream().mapToDouble(Double::doubleValue).sum();
        double first = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        boolean dateline = named.stream().anyMatch(naming -> naming.signal() == Signal.DATELINE);
        boolean several = dateline || brief || named.size() <= FEW;
        double share = several ? LEAST_SHARE_OF_SEVERAL : LEAST_SHARE_OF_FIRST;
        Map<String, Double> leading = new LinkedHashMap<>();
        scores.entrySet().stream()
                .filter(place -> place.getValue() >= LEAST_SCORE && place.getValue() >= first * share)
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .forEach(place -> leading.put(place.getKey(), confidence(place.getValue(), total)));
        leading.values().removeIf(confidence -> confidence < (dateline ? LEAST_BESIDE_DATELINE : LEAST_CONFIDENCE));
        return isFromHome(leading) ? Map.of() : leading;
    }

    /** Whether nothing leads but what the body names in passing, none of it at the publisher's home. */
    private boolean isFromHome(Map<String, Double> leading) {
        return home.filter(country -> !leading.containsKey(country)).isPresent()
                && leading.values().stream().allMatch(confidence -> confidence < LEAST_IN_PASSING)
                && leading.keySet().stream().flatMap(code -> byCode.get(code).stream()).allMatch(PlaceNamed::isInPassing);
    }

    /** Grows with the share among all places named, and with how much there is; rounded, for it is no more exact than that. */
    private static double confidence(double score, double total) {
        double evidence = score / (score + LEAST_SCORE);
        return Math.round(100 * 0.9 * Math.sqrt(score / total) * evidence) / 100.0;
    }
}
