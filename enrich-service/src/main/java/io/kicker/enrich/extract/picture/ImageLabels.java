package io.kicker.enrich.extract.picture;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Words beside an image that tell nothing of it: what it is, what to press, and that a caption follows. */
final class ImageLabels {

    /** Letters of the longest label with a number in front, as in "25 Fotos", and of the longest command. */
    private static final int LONGEST = 64;

    /** Words of a label that ends in a colon. */
    private static final int MOST_WORDS = 3;

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern OF_CAPTION = Pattern.compile("(?iu)(?:legende|bildlegende|bildunterschrift|bildtext|bildbeschreibung|image caption"
            + "|caption|légende|leyenda|pie de foto|pie de imagen|legenda"
            + "|didascalia|bijschrift|onderschrift|подпись)\\s*[:：,]\\s*"
            + "|(?:media|image) caption\\s*(?=(?-i:\\p{Lu}))|\\d{1,3} (?:of|von|sur|de|di|van|av|/) \\d{1,3}\\s?[.:|]\\s+");
    /** The sign that a caption was cut and is shown in full when pressed, marks of notes, and behind a bar, a date or a sentence how long a video is. */
    private static final Pattern MARKS = Pattern.compile("\\s*(?:\\.{3}|…) ?\\[\\+\\]|(?:\\[\\d{1,3}\\])+$"
            + "|(?:\\s\\d{1,2}\\.\\d{1,2}\\.\\d{4}\\s*\\|?|\\s*\\||(?<=[.!?…]))\\s*\\d{1,3}:\\d{2} min$");
    /** Notices of pages that show pictures with scripts. */
    private static final Pattern NOTICE = Pattern.compile("(?iu)(?:please )?(?:turn on|enable|activate)(?: your)? javascript(?:\\.?$| to (?:see|play"
            + "|view)\\b.*)|.*\\b(?:the|this|next) (?:video|clip) will auto-?play\\b.*");
    /** What stands before another article's headline. */
    private static final Pattern OTHERS = Pattern.compile("(?iu)(?:(?:read (?:more|next|also)|(?:à )?lire aussi|lesen sie auch|lies auch"
            + "|le(?:e|er|a) también|le(?:ia|r) também|leggi anche|lees ook|läs också|les også|læs også|czytaj (?:także|też)|читайте также)"
            + "(?:\\s*[:：|–-]\\s*|\\s+(?=(?-i:\\p{Lu})|[\"«„“]))|mehr zum thema:).*");
    private static final Pattern NUMBERS = Pattern.compile("[\\d\\s/+:.\\[\\]()›»>]+");
    private static final Set<String> ALL = Set.copyOf(WordLists.of(ImageLabels.class, "no-captions.txt"));

    /** Those of several words, which also follow a caption, with the space before them. */
    private static final List<String> COMMANDS = ALL.stream().filter(label -> label.indexOf(' ') > 0).map(label -> " " + label).sorted().toList();

    private ImageLabels() {
    }

    /** Whether a text is a number or a label: "3", "Image", "Enlarge", or a few words that end in a colon. */
    static boolean areAllOf(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String words = words(text);
        return words.isEmpty() || (text.endsWith(":") || text.endsWith("：")) && SPACES.splitAsStream(words).count() <= MOST_WORDS
                || CreditWords.isOne(words) || ALL.contains(words);
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
        String whole = unmarked(word.lookingAt() ? text.substring(word.end()) : text);
        String rest = whole;
        String end = command(rest);
        while (!end.isEmpty()) {
            rest = rest.substring(0, rest.length() - end.length()).stripTrailing();
            end = command(rest);
        }
        return isSaid(whole, rest) ? whole : rest;
    }

    private static String unmarked(String text) {
        String caption = text.indexOf('[') >= 0 || text.endsWith(" min") ? MARKS.matcher(text).replaceAll("") : text;
        return NOTICE.matcher(caption).matches() || OTHERS.matcher(caption).matches() ? "" : caption;
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

    /** Whether what stands before a command goes on with it in small letters: "shown on a full screen". */
    private static boolean isSaid(String whole, String before) {
        String end = whole.substring(before.length()).strip();
        int word = before.lastIndexOf(' ') + 1;
        return !end.isEmpty() && word < before.length() && Character.isLowerCase(end.charAt(0)) && Character.isLowerCase(before.charAt(word))
                && !Caption.isFinished(before);
    }
}
