package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.List;

/** Splits text into words for the gazetteer: runs of letters, marks and digits; "U.S." stays one, a possessive 's goes. */
final class Words {

    private Words() {
    }

    /**
     * A word of a text.
     *
     * @param text          as printed, without a possessive ending
     * @param start         where it begins in the text
     * @param startsSentence whether it is the first of a sentence, where every word is capitalised
     * @param joined        whether nothing but a blank, a hyphen or a dot without a blank stands between it and the word before
     * @param afterComma    whether a comma and blanks alone stand between them
     */
    record Word(String text, int start, boolean startsSentence, boolean joined, boolean afterComma) {

        int end() {
            return start + text.length();
        }

        boolean isCapitalised() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        boolean startsSentence = true;
        boolean joined = false;
        boolean comma = false;
        boolean other = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (!isWordPart(text, i)) {
                startsSentence |= c == '.' || c == '!' || c == '?' || c == ':' || c == '"' || c == '“' || c == '„' || c == '«' || c == '\n';
                joined &= c == ' ' || c == '-' && isWordPart(text, Math.min(i + 1, text.length() - 1)) || c == '\u00a0' || c == '.' && isWordPart(text, Math.min(i + 1, text.length() - 1));
                comma |= c == ',';
                other |= c != ',' && c != ' ' && c != '.';
                i++;
                continue;
            }
            int end = end(text, i);
            words.add(new Word(withoutPossessive(text.substring(i, end)), i, startsSentence, joined, comma && !other));
            startsSentence = false;
            joined = true;
            comma = false;
            other = false;
            i = end;
        }
        return words;
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && (isWordPart(text, end) || isInside(text, end))) {
            end++;
        }
        // The last dot of "U.S." belongs to it; any other word's dot ends the sentence.
        boolean abbreviation = end - start >= 3 && end < text.length() && text.charAt(end) == '.' && text.charAt(end - 2) == '.';
        return abbreviation ? end + 1 : end;
    }

    private static boolean isWordPart(String text, int index) {
        char c = text.charAt(index);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe between letters, or the dot between the single letters of an abbreviation. */
    private static boolean isInside(String text, int index) {
        char c = text.charAt(index);
        boolean between = index > 0 && index + 1 < text.length() && Character.isLetter(text.charAt(index - 1)) && Character.isLetter(text.charAt(index + 1));
        boolean apostrophe = c == '\'' || c == '’';
        boolean single = c == '.' && index > 0 && (index < 2 || !Character.isLetter(text.charAt(index - 2))) && Character.isUpperCase(text.charAt(index - 1));
        return between && (apostrophe || single);
    }

    private static String withoutPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }
}
