package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.fields.Letters;

/** The beginning of a body, where headline and standfirst are often printed again. */
final class Openings {

    private static final int FIRST = 6;

    private Openings() {
    }

    static List<Block> without(List<Block> body, String headline, Optional<String> standfirst) {
        List<Block> rest = new ArrayList<>(body.size());
        String letters = Letters.of(headline);
        Optional<String> lead = standfirst.map(Letters::of);
        int texts = 0;
        for (Block block : body) {
            String text = block.asText();
            texts += text.isEmpty() ? 0 : 1;
            if (texts > FIRST || text.isEmpty() || !repeats(Letters.of(text), letters, lead)) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean repeats(String text, String headline, Optional<String> lead) {
        return text.equals(headline) || lead.filter(text::equals).isPresent();
    }
}
