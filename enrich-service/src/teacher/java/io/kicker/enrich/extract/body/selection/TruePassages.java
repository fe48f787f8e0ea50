package io.kicker.enrich.extract.body.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.body.layout.Segment;

/** What a page's truth says of its segments. */
final class TruePassages {

    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** Words that are found together by chance are fewer. */
    private static final int GRAM = 4;

    /** Segments around one of several copies; the one among most of the article is the article's. */
    private static final int NEAR = 6;

    private final JsonNode truth;
    private final String body;
    private final Set<String> grams = new HashSet<>();

    /** @param truth with {@code body}, or else with {@code with} and {@code without}, lists of what must and must not be in the body */
    TruePassages(JsonNode truth) {
        this.truth = truth;
        List<String> words = words(truth.path("body").asText(""));
        body = " " + String.join(" ", words) + " ";
        for (int i = 0; i + GRAM <= words.size(); i++) {
            grams.add(String.join(" ", words.subList(i, i + GRAM)));
        }
    }

    /** For each segment whether it belongs to the article; nothing where the truth is silent. */
    List<Optional<Boolean>> of(List<Segment> segments) {
        if (body.isBlank()) {
            return segments.stream().map(this::bySnippets).toList();
        }
        boolean[] isBody = new boolean[segments.size()];
        Map<String, List<Integer>> copies = new HashMap<>();
        List<List<String>> allWords = segments.stream().map(segment -> words(segment.text())).toList();
        for (int i = 0; i < isBody.length; i++) {
            List<String> words = allWords.get(i);
            isBody[i] = segments.get(i).isText() && !words.isEmpty() && isBody(words);
            if (isBody[i]) {
                copies.computeIfAbsent(String.join(" ", words), key -> new ArrayList<>()).add(i);
            }
        }
        copies.forEach((text, places) -> dropCopies(text, places, isBody));
        List<Optional<Boolean>> found = new ArrayList<>();
        for (int i = 0; i < isBody.length; i++) {
            found.add(allWords.get(i).isEmpty() ? Optional.empty() : Optional.of(isBody[i]));
        }
        return found;
    }

    private boolean isBody(List<String> words) {
        if (words.size() < GRAM) {
            return body.contains(" " + String.join(" ", words) + " ");
        }
        int hits = 0;
        for (int i = 0; i + GRAM <= words.size(); i++) {
            hits += grams.contains(String.join(" ", words.subList(i, i + GRAM))) ? 1 : 0;
        }
        return hits * 2 >= words.size() - GRAM + 1;
    }

    /** A page may print a passage more often than the article has it. */
    private void dropCopies(String text, List<Integer> places, boolean[] isBody) {
        int times = Math.max(1, (body.length() - body.replace(" " + text + " ", " ").length()) / (text.length() + 1));
        if (places.size() > times) {
            Map<Integer, Integer> around = places.stream().collect(Collectors.toMap(place -> place, place -> around(place, isBody)));
            places.stream().sorted((one, other) -> around.get(other) - around.get(one)).skip(times).forEach(place -> isBody[place] = false);
        }
    }

    private static int around(int place, boolean[] isBody) {
        int around = 0;
        for (int i = Math.max(0, place - NEAR); i <= Math.min(isBody.length - 1, place + NEAR); i++) {
            around += isBody[i] ? 1 : 0;
        }
        return around;
    }

    private Optional<Boolean> bySnippets(Segment segment) {
        boolean with = hasOne(segment.text(), truth.path("with"));
        boolean without = hasOne(segment.text(), truth.path("without"));
        return with == without ? Optional.empty() : Optional.of(with);
    }

    private static boolean hasOne(String text, JsonNode snippets) {
        for (JsonNode snippet : snippets) {
            if (text.contains(snippet.asText().strip().replaceAll("\\s+", " "))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }
}
