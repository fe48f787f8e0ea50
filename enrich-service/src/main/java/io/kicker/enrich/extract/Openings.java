package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The beginning of a body, where headline and standfirst are often printed again. */
final class Openings {

    private static final int FIRST = 6;

    private Openings() {
    }

    static List<Block> without(List<Block> body, List<String> headlines, Optional<String> standfirst) {
        List<Block> rest = new ArrayList<>(body.size());
        Set<String> opening = Stream.concat(headlines.stream(), standfirst.stream()).map(Letters::of).collect(Collectors.toSet());
        int texts = 0;
        for (Block block : body) {
            String text = texts < FIRST ? block.asText() : "";
            texts += text.isEmpty() ? 0 : 1;
            if (text.isEmpty() || !isOneOf(opening, text)) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean isOneOf(Set<String> opening, String text) {
        String first = Letters.first(text);
        return opening.stream().anyMatch(letters -> letters.startsWith(first)) && opening.contains(Letters.of(text));
    }
}
