package io.kicker.enrich.extract.fields;

import java.util.List;

import io.kicker.enrich.extract.Block;

/** Descriptions that systems made of a text's beginning and cut off after so many letters, in the middle of a sentence or a word. */
final class CutOff {

    /** Letters of a description that may have been cut off. */
    private static final int SHORTEST = 100;

    /** Letters at its end that are looked for in the text, and blocks in which. */
    private static final int END = 25;
    private static final int FIRST = 12;

    private static final int LONGEST_WORD = 40;

    private CutOff() {
    }

    /** A description up to its last whole word and a sign, if the text goes on behind it; else as it is. */
    static String withSign(String description, List<Block> body) {
        if (description.length() < SHORTEST || !Character.isLetterOrDigit(description.charAt(description.length() - 1))) {
            return description;
        }
        String end = description.substring(description.length() - END);
        for (Block block : body.subList(0, Math.min(FIRST, body.size()))) {
            String text = block.asText();
            int found = text.indexOf(end);
            if (found >= 0) {
                String rest = text.substring(found + END);
                return startsWithWord(rest) ? toLastWord(description) + "…"
                        : startsWithWord(rest.stripLeading()) ? description + "…" : description;
            }
        }
        return description;
    }

    /** Scripts that part no words with spaces have none near. */
    private static String toLastWord(String description) {
        int space = description.lastIndexOf(' ');
        return space < description.length() - LONGEST_WORD ? description : description.substring(0, space);
    }

    private static boolean startsWithWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0));
    }
}
