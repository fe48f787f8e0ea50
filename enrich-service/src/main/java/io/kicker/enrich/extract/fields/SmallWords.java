package io.kicker.enrich.extract.fields;

import java.util.Arrays;

/** Languages' small words, each with a bit for each language that has it: looked up within a text, for a copy of each word would cost far more. */
final class SmallWords {

    private static final int BITS = 12;
    /** More than thrice as many as there are words. */
    private static final int SLOTS = 1 << BITS;
    /** Spreads hashes over the slots (Knuth). */
    private static final int GOLDEN = 0x9e3779b9;

    private final char[][] words = new char[SLOTS][];
    private final long[] languages = new long[SLOTS];

    void add(String word, long language) {
        char[] letters = word.toCharArray();
        int hash = 0;
        for (char letter : letters) {
            hash = hash(hash, letter);
        }
        int slot = slot(letters, 0, letters.length, hash);
        words[slot] = letters;
        languages[slot] |= language;
    }

    /** The hash of a word of which another has all letters but the last. */
    static int hash(int front, char last) {
        return front * 31 + last;
    }

    /** The languages of a word within a text. */
    long languages(char[] text, int from, int to, int hash) {
        return languages[slot(text, from, to, hash)];
    }

    /** Where a word is, or would be. */
    private int slot(char[] text, int from, int to, int hash) {
        int slot = hash * GOLDEN >>> Integer.SIZE - BITS;
        while (words[slot] != null && !Arrays.equals(words[slot], 0, words[slot].length, text, from, to)) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }
}
