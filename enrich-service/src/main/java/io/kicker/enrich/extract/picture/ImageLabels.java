package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Words beside an image that tell nothing of it: what it is, what to press, and that a caption follows. */
final class ImageLabels {

    /** Letters of the longest label with a number in front, as in "25 Fotos". */
    private static final int LONGEST = 40;

    private static final Pattern OF_CAPTION = Pattern.compile("(?iu)(?:legende|bildlegende|bildunterschrift|bildtext|bildbeschreibung|image caption|caption|légende|leyenda|pie de foto|pie de imagen|legenda"
            + "|didascalia|bijschrift|onderschrift|подпись)\\s*[:：,]\\s*");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s/+:.\\[\\]()›»>]+");
    private static final Set<String> ALL = Set.copyOf(WordLists.of(ImageLabels.class, "no-captions.txt"));

    /** Those of several words, which also follow a caption, with the space before them. */
    private static final List<String> COMMANDS = ALL.stream().filter(label -> label.indexOf(' ') > 0).map(label -> " " + label).sorted().toList();

    private ImageLabels() {
    }

    /** Whether a text is a number or a label: "3", "Image", "Enlarge", or one that ends in a colon. */
    static boolean areAllOf(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = words(text);
        return words.isEmpty() || text.endsWith(":") || text.endsWith("：") || CreditWords.isOne(words) || ALL.contains(words);
    }

    /** Whether a text is a label that tells what to press: "[+] Enlarge". */
    static boolean isCommand(String text) {
        String words = text.length() > LONGEST ? "" : words(text);
        return ALL.contains(words) && !CreditWords.isOne(words);
    }

    private static String words(String text) {
        return LowerCase.of(NUMBERS.matcher(text).replaceAll(" ")).strip();
    }

    /** A caption without the word that says it is one, and without what follows it to press. */
    static String without(String text) {
        Matcher word = OF_CAPTION.matcher(text);
        String rest = word.lookingAt() ? text.substring(word.end()) : text;
        String end = command(rest);
        while (!end.isEmpty()) {
            rest = rest.substring(0, rest.length() - end.length()).stripTrailing();
            end = command(rest);
        }
        return rest;
    }

    private static String command(String text) {
        String end = LowerCase.of(text.substring(Math.max(0, text.length() - LONGEST)));
        for (String command : COMMANDS) {
            if (end.endsWith(command)) {
                return command;
            }
        }
        return "";
    }
}
