package io.kicker.enrich.topic;

import java.util.Arrays;

/** Beginnings of words, a character a step, so that the longest one that a word has is found in one walk. */
final class StemTree {

    /** What a beginning says: the topic, by its number in the lexicon; how many characters it has; and a number by which to tell beginnings apart. */
    record Stem(int number, int length, int topic) {
    }

    private char[] characters = {};
    private StemTree[] next = {};
    private Stem beginning;
    private Stem wholeWord;

    /** Adds a beginning, or with a dollar sign at its end a whole word; the first that was added stays. */
    void add(String text, Stem stem) {
        StemTree node = this;
        boolean whole = text.endsWith("$");
        for (int i = 0; i < text.length() - (whole ? 1 : 0); i++) {
            node = node.step(text.charAt(i));
        }
        if (whole) {
            node.wholeWord = node.wholeWord == null ? stem : node.wholeWord;
        } else {
            node.beginning = node.beginning == null ? stem : node.beginning;
        }
    }

    /** The longest beginning of the text from here on, or null. It may hold blanks; a whole word ends where a word ends. */
    Stem longest(CharSequence text, int start) {
        StemTree node = this;
        Stem longest = null;
        for (int i = start; i < text.length(); i++) {
            int at = Arrays.binarySearch(node.characters, text.charAt(i));
            if (at < 0) {
                return longest;
            }
            node = node.next[at];
            longest = node.beginning == null ? longest : node.beginning;
            if (node.wholeWord != null && (i + 1 == text.length() || !isWordPart(text.charAt(i + 1)))) {
                longest = node.wholeWord;
            }
        }
        return longest;
    }

    /** A letter, or a mark on one. */
    static boolean isWordPart(char c) {
        // Most characters of most texts, told without a look into Unicode's tables.
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private StemTree step(char character) {
        int at = Arrays.binarySearch(characters, character);
        if (at >= 0) {
            return next[at];
        }
        int before = -at - 1;
        char[] moreCharacters = Arrays.copyOf(characters, characters.length + 1);
        StemTree[] moreNext = Arrays.copyOf(next, next.length + 1);
        System.arraycopy(characters, before, moreCharacters, before + 1, characters.length - before);
        System.arraycopy(next, before, moreNext, before + 1, next.length - before);
        moreCharacters[before] = character;
        moreNext[before] = new StemTree();
        characters = moreCharacters;
        next = moreNext;
        return moreNext[before];
    }
}
