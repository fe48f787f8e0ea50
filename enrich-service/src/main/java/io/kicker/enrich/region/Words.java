package io.kicker.enrich.region;

import java.util.Arrays;

/**
 * The words of a text, for the gazetteer: runs of letters, marks and digits; "U.S." stays one, a possessive 's goes. A word is a number
 * from 0; nothing is copied out of the text.
 */
final class Words {

    private static final int STARTS_SENTENCE = 1;
    private static final int JOINED = 2;
    private static final int AFTER_COMMA = 4;
    private static final int CAPITALISED = 8;
    private static final int UPPER_CASE = 16;
    private static final String SENTENCE_ENDS = ".!?:\"“„«\n。";

    private final String text;
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private byte[] flags = new byte[64];
    private int count;

    private Words(String text) {
        this.text = text;
    }

    static Words of(String text) {
        Words words = new Words(text);
        words.split();
        return words;
    }

    int count() {
        return count;
    }

    int start(int word) {
        return starts[word];
    }

    /** Exclusive, without a possessive ending. */
    int end(int word) {
        return ends[word];
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    /** Whether it is the first of a sentence, where every word is capitalised. */
    boolean startsSentence(int word) {
        return is(word, STARTS_SENTENCE);
    }

    /** Whether nothing but a blank, a hyphen or a dot without a blank stands between it and the word before, or the dot of a title. */
    boolean joined(int word) {
        return is(word, JOINED);
    }

    /** Whether a comma and blanks alone stand between it and the word before. */
    boolean afterComma(int word) {
        return is(word, AFTER_COMMA);
    }

    boolean isCapitalised(int word) {
        return is(word, CAPITALISED);
    }

    /** All capitals, and more than one. */
    boolean isUpperCase(int word) {
        return is(word, UPPER_CASE);
    }

    private boolean is(int word, int flag) {
        return (flags[word] & flag) != 0;
    }

    private void split() {
        boolean startsSentence = true;
        boolean joined = false;
        boolean comma = false;
        boolean other = true;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (isWordPart(c)) {
                int end = endOfWord(i);
                add(i, end, (startsSentence ? STARTS_SENTENCE : 0) | (joined ? JOINED : 0) | (comma && !other ? AFTER_COMMA : 0));
                startsSentence = false;
                joined = true;
                comma = false;
                other = false;
                i = end;
            } else {
                startsSentence |= SENTENCE_ENDS.indexOf(c) >= 0;
                joined &= c == ' ' || c == '\u00a0' || (c == '-' || c == '.') && i + 1 < text.length() && isWordPart(text.charAt(i + 1))
                        || c == '.' && count > 0 && isTitle(count - 1);
                comma |= c == ',';
                other |= c != ',' && c != ' ' && c != '.';
                i++;
            }
        }
    }

    /** "St." in "St. Lucia", "ST. LOUIS", "Mr." in "Mr. Jordan": the dot does not end the name. */
    boolean isTitle(int word) {
        return length(word) == 2 && isCapitalised(word) && (!isUpperCase(word) || text.startsWith("ST", starts[word])) && ends[word] < text.length()
                && text.charAt(ends[word]) == '.';
    }

    private void add(int start, int end, int between) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            flags = Arrays.copyOf(flags, count * 2);
        }
        starts[count] = start;
        ends[count] = hasPossessive(start, end) ? end - 2 : end;
        boolean capitalised = Character.isUpperCase(text.codePointAt(start));
        flags[count] = (byte) (between | (capitalised ? CAPITALISED : 0) | (capitalised && isUpperCase(start, ends[count]) ? UPPER_CASE : 0));
        count++;
    }

    private boolean isUpperCase(int start, int end) {
        if (end - start < 2 || !Character.isUpperCase(text.charAt(start + 1))) {
            return false;
        }
        for (int i = start + 2; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int endOfWord(int start) {
        int end = start;
        while (end < text.length() && (isWordPart(text.charAt(end)) || isInside(end))) {
            end++;
        }
        // The last dot of "U.S." belongs to it; any other word's dot ends the sentence.
        boolean abbreviation = end - start >= 3 && end < text.length() && text.charAt(end) == '.' && text.charAt(end - 2) == '.';
        return abbreviation ? end + 1 : end;
    }

    static boolean isWordPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** An apostrophe between letters, or the dot between the single letters of an abbreviation. */
    private boolean isInside(int index) {
        char c = text.charAt(index);
        if (c != '\'' && c != '’' && c != '.' || index == 0 || index + 1 == text.length()
                || !Character.isLetter(text.charAt(index - 1)) || !Character.isLetter(text.charAt(index + 1))) {
            return false;
        }
        return c != '.' || (index < 2 || !Character.isLetter(text.charAt(index - 2))) && Character.isUpperCase(text.charAt(index - 1));
    }

    private boolean hasPossessive(int start, int end) {
        return end - start > 2 && text.charAt(end - 1) == 's' && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
    }
}
