package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.page.LowerCase;

/** The beginning of a body, where headline and standfirst are often printed again. */
final class Openings {

    private static final int FIRST = 6;

    private Openings() {
    }

    static List<Block> without(List<Block> body, List<String> headlines, Optional<String> standfirst) {
        List<Block> rest = new ArrayList<>(body.size());
        int texts = 0;
        for (Block block : body) {
            String text = block.asText();
            texts += text.isEmpty() ? 0 : 1;
            boolean repeats = texts <= FIRST && !text.isEmpty() && (headlines.stream().anyMatch(headline -> same(text, headline)) || standfirst.filter(lead -> same(text, lead)).isPresent());
            if (!repeats) {
                rest.add(block);
            }
        }
        return rest;
    }

    private static boolean same(String one, String other) {
        return letters(one).equals(letters(other));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints().filter(Openings::isOfWord).forEach(letters::appendCodePoint);
        return LowerCase.of(letters.toString());
    }

    private static boolean isOfWord(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point) || type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
