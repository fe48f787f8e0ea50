package io.kicker.enrich.extract.picture;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.people.SourceWords;
import io.kicker.enrich.page.LowerCase;

/**
 * Finds the words that introduce a credit, such as "Photo:", "Bild:" and "Foto by", and signs such as ©. It looks for the signs, which are few,
 * and for a word before each.
 */
final class CreditWords {

    /** Letters of a credit with the word that introduces it. */
    static final int LONGEST = 160;

    /** Words of the longest introduction. */
    private static final int MOST_WORDS = 3;

    /** Letters of the longest word in a script without spaces. */
    private static final int LONGEST_UNSPACED = 5;

    private static final Set<String> OF_PICTURES = words("credit-words.txt");
    private static final Set<String> OF_LEAD = words("lead-picture-words.txt");
    private static final Set<String> WORDS =
            Stream.of(OF_PICTURES, OF_LEAD, SourceWords.ALL).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final String BY = " by";

    /** Words that introduce a credit without a sign. */
    private static final Set<String> WITHOUT_SIGN =
            Set.of("copyright", "image copyright", "photo copyright", "image credit", "image credits", "photo credit", "photo credits", "foto credit",
            "photo courtesy", "photos courtesy", "photograph courtesy", "photographs courtesy", "image courtesy", "images courtesy", "picture courtesy");

    private static final Set<String> BEFORE_COMMA = Set.of("image source", "image credit");
    private static final Set<String> SHORTENED = Set.of("fot");

    /** Prepositions and articles before the word for a picture that is told of. */
    private static final Set<String> IN_FRONT_OF_PICTURE = Set.of("im", "dem", "the", "nella", "na", "på");

    private CreditWords() {
    }

    private static Set<String> words(String file) {
        return Set.copyOf(WordLists.of(CreditWords.class, file));
    }

    /** Whether a text is nothing but a word that introduces a credit. */
    static boolean isOne(String text) {
        return WORDS.contains(LowerCase.of(text.endsWith(":") ? text.substring(0, text.length() - 1).strip() : text));
    }

    /** A caption without a word for pictures behind its last sentence, whose credit stood elsewhere. */
    static String withoutLast(String caption) {
        int word = caption.lastIndexOf(' ') + 1;
        return word > 1 && OF_PICTURES.contains(LowerCase.of(caption.substring(word))) && Caption.isFinished(caption.substring(0, word - 1))
                ? caption.substring(0, word - 1).stripTrailing() : caption;
    }

    /** What follows an introduction that a text begins with, or empty if it begins with none. */
    static Optional<String> after(String text) {
        return introduction(text).map(found -> text.substring(found.to));
    }

    private static Optional<Introduction> introduction(String text) {
        return text.length() > LONGEST ? Optional.empty() : find(text, 0).filter(found -> found.from == 0);
    }

    /** Whether a text begins with a word that introduces a picture's credit and no other. */
    static boolean speakOfPicture(String text) {
        return word(text).filter(word -> OF_PICTURES.contains(word) || OF_LEAD.contains(word)).isPresent();
    }

    /** Whether a text begins with a word that introduces the credit of an article's first picture. */
    static boolean speakOfLead(String text) {
        return word(text).filter(OF_LEAD::contains).isPresent();
    }

    private static Optional<String> word(String text) {
        return introduction(text).map(found -> found.wordOf(text));
    }

    /** The first introduction from a place on, among the last letters. */
    static Optional<Introduction> find(String text, int from) {
        int start = Math.max(from, text.length() - LONGEST);
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            Introduction found = c >= 'a' && c <= 'z' ? null : at(text, at, start);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static Introduction at(String text, int at, int start) {
        if (":：=＝".indexOf(text.charAt(at)) >= 0) {
            int word = wordBefore(text, text.regionMatches(true, at - BY.length(), BY, 0, BY.length()) ? at - BY.length() : at, start, WORDS);
            return word < 0 || tellsOfPicture(text, word) ? null : new Introduction(word, at, nameFrom(text, at + 1));
        }
        int sign = copyright(text, at);
        if (sign > 0) {
            int word = wordBefore(text, at, start, WORDS);
            return new Introduction(word < 0 ? at : word, at, nameFrom(text, at + sign));
        }
        return withoutSign(text, at, start);
    }

    /** "In the picture: …" tells who is seen. */
    private static boolean tellsOfPicture(String text, int word) {
        int end = backOverSpaces(text, word, 0);
        return end < word && IN_FRONT_OF_PICTURE.contains(LowerCase.of(text.substring(backOverLetters(text, end, 0), end)));
    }

    /** A photo by someone is also what a caption may tell of: only at a sentence's beginning the word introduces a credit. */
    private static Introduction withoutSign(String text, int at, int start) {
        int word = switch (text.charAt(at)) {
            case ' ' -> text.regionMatches(true, at, BY + " ", 0, BY.length() + 1) ? wordBefore(text, at, start, WORDS)
                    : at > 0 && "tsyTSY".indexOf(text.charAt(at - 1)) >= 0 ? wordBefore(text, at, start, WITHOUT_SIGN) : -1;
            case ',' -> wordBefore(text, at, start, BEFORE_COMMA);
            case '.' -> wordBefore(text, at, start, SHORTENED);
            default -> -1;
        };
        int name = nameFrom(text, at + 1);
        boolean courtesyOf = word >= 0 && "yY".indexOf(text.charAt(at - 1)) >= 0 && text.regionMatches(true, name, "of ", 0, 3);
        return word >= 0 && beginsSentence(text, word) ? new Introduction(word, at, courtesyOf ? spaced(text, name + 3) : name) : null;
    }

    /** The length of a sign for copyright that stands at a place, or 0. */
    private static int copyright(String text, int at) {
        char c = text.charAt(at);
        boolean inBrackets = (c == '(' || c == '（') && at + 2 < text.length() && "cCｃＣ".indexOf(text.charAt(at + 1)) >= 0
                && ")）".indexOf(text.charAt(at + 2)) >= 0;
        return c == '©' ? 1 : inBrackets ? 3 : 0;
    }

    /** Where the credit begins behind an introduction, which may have both a word and a sign. */
    private static int nameFrom(String text, int from) {
        int at = spaced(text, from);
        if (at < text.length() && copyright(text, at) > 0) {
            at = spaced(text, at + copyright(text, at));
        }
        return text.regionMatches(true, at, "by", 0, 2) && at + 2 < text.length() && ": ".indexOf(text.charAt(at + 2)) >= 0 ? spaced(text, at + 3) : at;
    }

    private static int spaced(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    /** Where the longest of some words begins that ends before a place, or -1. */
    private static int wordBefore(String text, int at, int start, Set<String> words) {
        int end = backOverSpaces(text, at, start);
        int found = -1;
        int from = end;
        for (int count = 0; count < MOST_WORDS && from > start; count++) {
            from = backOverLetters(text, count == 0 ? end : backOverSpaces(text, from, start), start);
            found = words.contains(LowerCase.of(text.substring(from, end))) ? from : found;
        }
        return found >= 0 ? found : joined(text, backOverLetters(text, end, start), end, words);
    }

    /** A word that another one runs into: an element ended between them ("harbourPhoto: …"), or the script has no spaces. */
    private static int joined(String text, int from, int end, Set<String> words) {
        for (int i = end - 1; i > from; i--) {
            boolean unspaced = Character.isIdeographic(text.charAt(i)) && end - i <= LONGEST_UNSPACED;
            boolean elementEnded = Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
            if ((unspaced || elementEnded) && words.contains(LowerCase.of(text.substring(i, end)))) {
                return i;
            }
        }
        return -1;
    }

    private static int backOverLetters(String text, int from, int start) {
        int at = from;
        while (at > start && (Character.isLetterOrDigit(text.charAt(at - 1)) || Character.getType(text.charAt(at - 1)) == Character.NON_SPACING_MARK
                || Character.getType(text.charAt(at - 1)) == Character.COMBINING_SPACING_MARK)) {
            at--;
        }
        return at;
    }

    private static int backOverSpaces(String text, int from, int start) {
        int at = from;
        while (at > start && text.charAt(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static boolean beginsSentence(String text, int at) {
        int before = backOverSpaces(text, at, 0);
        return before == 0 || Character.isUpperCase(text.charAt(at)) || ".!?|([–—-".indexOf(text.charAt(before - 1)) >= 0;
    }

    /**
     * Where a text introduces a credit.
     *
     * @param from where the word begins
     * @param sign where the sign behind it begins
     * @param to   where the credit begins
     */
    record Introduction(int from, int sign, int to) {

        private String wordOf(String text) {
            return LowerCase.of(text.substring(from, sign).strip());
        }
    }
}
