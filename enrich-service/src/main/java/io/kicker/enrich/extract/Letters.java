package io.kicker.enrich.extract;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/** A text's letters and numbers, by which two texts are compared whatever their signs, spaces and case. */
public final class Letters {

    private static final int ASCII = 128;
    private static final int NUMBERS = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
    private static final int MARKS = 1 << Character.NON_SPACING_MARK | 1 << Character.COMBINING_SPACING_MARK | 1 << Character.ENCLOSING_MARK;

    private static final Pattern MARKS_OF_LETTERS = Pattern.compile("\\p{M}+");

    private Letters() {
    }

    /** Its letters and numbers alone, in small letters. */
    public static String of(String text) {
        return LowerCase.of(only(text, Letters::isOne));
    }

    /** The first of them, or an empty text: that of most texts tells that they are not another. */
    public static String first(String text) {
        int at = 0;
        while (at < text.length() && !isOne(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at == text.length() ? "" : LowerCase.of(Character.toString(text.codePointAt(at)));
    }

    /** The text with its letters' accents and dots taken away: "Körfez" as "Korfez". */
    public static String withoutMarks(String text) {
        return MARKS_OF_LETTERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    /** Its letters without numbers, as they are written. */
    public static String alone(String text) {
        return only(text, Character::isLetter);
    }

    /** Its letters without numbers, in small letters: by these one is found in a list of words. */
    public static String aloneAndSmall(String text) {
        return LowerCase.of(alone(text));
    }

    private static String only(String text, IntPredicate wanted) {
        char[] letters = new char[text.length()];
        int length = 0;
        int point;
        for (int i = 0; i < text.length(); i += Character.charCount(point)) {
            point = text.codePointAt(i);
            length += wanted.test(point) ? Character.toChars(point, letters, length) : 0;
        }
        return new String(letters, 0, length);
    }

    /** Where the next word begins, or the text's end. */
    public static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Where the word that begins at a place ends. */
    public static int end(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** Whether a text begins and ends with one: there are no signs around it to cut off. */
    public static boolean areAtEnds(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(0)) && Character.isLetterOrDigit(text.charAt(text.length() - 1));
    }

    private static boolean isOne(int point) {
        if (point < ASCII) {
            return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || point >= '0' && point <= '9';
        }
        return Character.isLetter(point) || (NUMBERS >>> Character.getType(point) & 1) == 1;
    }

    private static boolean isOfWord(int point) {
        return isOne(point) || point >= ASCII && (MARKS >>> Character.getType(point) & 1) == 1;
    }
}
