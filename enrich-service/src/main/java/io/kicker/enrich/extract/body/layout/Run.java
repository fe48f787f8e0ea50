package io.kicker.enrich.extract.body.layout;

import java.util.Arrays;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The text since a line began, with its spaces joined. */
final class Run {

    /** No paragraph is longer; text without an end is cut so that it is not copied whole again and again. */
    private static final int LONGEST = 50_000;

    /** Letters that are words in some language: "A", "I", "Y", and the prepositions of Slavic ones. */
    private static final String WORDS = "AÀIOÓEÉYUWZKSVАВИКОСУЯ";

    /** Letters of a word before a full stop; an address begins with three. */
    private static final int SHORTEST_LAST_WORD = 4;

    /** Code, where a full stop and a capital letter are a name. */
    private static final Evaluator VERBATIM = Selector.evaluatorOf("pre, code, samp, kbd");

    /** What stands between two letters, as bits: a line of the markup ends, or a space or a break that was meant. */
    private static final int LINE_END = 1;
    private static final int MEANT = 2;

    private char[] letters = new char[1_024];
    private int length;
    private int linked;
    private int breaks;
    private boolean glued;
    private Element start;
    /** What stands behind the last letter, as bits. */
    private int gap;

    /**
     * Takes in text until its end or until it is full.
     *
     * @param parent where the text stands
     * @return the place behind what it took
     */
    int append(String text, int from, Element parent, boolean inLink) {
        int most = Math.min(text.length(), from + LONGEST - length);
        ensure(length + most - from);
        int begin = from;
        while (begin < most && isSpace(text.charAt(begin))) {
            gap |= gap(text.charAt(begin++));
        }
        if (begin > from) {
            space();
        }
        if (begin < most) {
            take(text, begin, most, parent, inLink);
        }
        return most;
    }

    /** Parts a sentence from the next one that an element begins: where elements meet, the space between them is easily lost. */
    void part(String next, Element parent) {
        boolean sentence = next.length() > 1 && Character.isUpperCase(next.charAt(0)) && (Character.isLowerCase(next.charAt(1)) || next.charAt(1) == ' ');
        if (sentence && endsSentence() && parent.closest(VERBATIM) == null) {
            ensure(length + 1);
            space();
        }
    }

    private boolean endsSentence() {
        int at = length - 1;
        if (at < SHORTEST_LAST_WORD || ".!?:".indexOf(letters[at]) < 0) {
            return false;
        }
        for (int i = at - SHORTEST_LAST_WORD; i < at; i++) {
            if (!Character.isLowerCase(letters[i])) {
                return false;
            }
        }
        return true;
    }

    private void take(String text, int from, int most, Element parent, boolean inLink) {
        // All at once, then joined in place: to ask the text for each letter would take twice as long.
        text.getChars(from, most, letters, length);
        int to = length;
        int taken = 0;
        for (int i = length, end = length + most - from; i < end; i++) {
            char c = letters[i];
            if (isSpace(c)) {
                gap |= gap(c);
                if (to > 0 && letters[to - 1] != ' ') {
                    letters[to++] = ' ';
                }
            } else if (c < 128 || !isInvisible(c)) {
                boolean goesOn = gap == LINE_END && to > 1 && letters[to - 1] == ' ' && Wide.goOn(letters[to - 2], c);
                to -= goesOn ? 1 : 0;
                gap = 0;
                letters[to++] = c;
                taken++;
            }
        }
        if (taken > 0) {
            start = length == 0 ? parent : start;
            linked += inLink ? taken : 0;
            breaks = 0;
        }
        length = to;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c > 127 && (c == '\u00a0' || Character.isWhitespace(c));
    }

    private static int gap(char space) {
        return space == '\n' ? LINE_END : space > 127 ? MEANT : 0;
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060';
    }

    private void space() {
        if (length > 0 && letters[length - 1] != ' ' && !(length == 1 && glued)) {
            letters[length++] = ' ';
        }
    }

    /** Whether the text so far is one letter that is no word by itself. */
    boolean isInitial() {
        return length > 0 && length <= 2 && Character.isLetter(letters[0]) && WORDS.indexOf(letters[0]) < 0 && (length == 1 || letters[1] == ' ');
    }

    /** Says that the word of the one letter goes on behind the spaces that follow it. */
    void glue() {
        length = 1;
        glued = true;
    }

    /** A line break, or as many as a rule stands for. Whether the line ends here: one alone is a space. */
    boolean endsAt(int more) {
        breaks += more;
        if (breaks == 1) {
            gap |= MEANT;
            ensure(length + 1);
            space();
        }
        return breaks > 1;
    }

    private void ensure(int capacity) {
        if (capacity > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(capacity, letters.length * 2));
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    boolean isFull() {
        return length >= LONGEST;
    }

    /** The text without a space at its end. */
    String text() {
        return new String(letters, 0, length > 0 && letters[length - 1] == ' ' ? length - 1 : length);
    }

    /** How many of its letters are links. */
    int linked() {
        return linked;
    }

    /** The element that its first letter stands in. */
    Element start() {
        return start;
    }

    void clear() {
        length = 0;
        linked = 0;
        breaks = 0;
        glued = false;
        gap = 0;
    }
}
