package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Letters;

/** Descriptions that systems made of a text's beginning and cut off after so many letters, in the middle of a sentence or a word. */
final class CutOff {

    /** What is set behind what is cut off. */
    private static final Pattern SIGN = Pattern.compile("\\s*[\\[(]?(?:…|\\.{3})[\\])]?\\s*$");

    /** Letters of a description without a sign that may have been cut off. */
    private static final int SHORTEST = 100;

    /** Letters at its end that are looked for in the text, and blocks in which. */
    private static final int END = 25;
    private static final int FIRST = 12;

    private CutOff() {
    }

    /** Whether a description is a part of a text that goes on behind it. */
    static boolean is(String description, List<Block> body) {
        List<Block> beginning = body.subList(0, Math.min(FIRST, body.size()));
        Matcher sign = SIGN.matcher(description);
        return sign.find() ? goesOn(description.substring(0, sign.start()), beginning)
                : description.length() >= SHORTEST && Character.isLetterOrDigit(description.charAt(description.length() - 1))
                && beginning.stream().anyMatch(block -> goesOnInSentence(description, block.asText()));
    }

    /** A sign tells that something follows, be it in the next block. */
    private static boolean goesOn(String description, List<Block> body) {
        String letters = Letters.of(description);
        StringBuilder text = new StringBuilder();
        body.forEach(block -> text.append(Letters.of(block.asText())));
        return !letters.isEmpty() && text.indexOf(letters.substring(Math.max(0, letters.length() - END))) >= 0;
    }

    private static boolean goesOnInSentence(String description, String text) {
        int found = text.indexOf(description.substring(description.length() - END));
        String rest = found < 0 ? "" : text.substring(found + END).stripLeading();
        return !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
    }
}
