package io.kicker.enrich.extract.body.selection;

import java.util.Arrays;
import java.util.List;

import io.kicker.enrich.extract.body.layout.Segment;

/** The words of a text, counted and known by their hashes, in one pass over its letters. */
final class Wording {

    /** Letters of a word that says something. */
    private static final int SHORTEST = 4;

    private static final int ASCII = 128;

    /** What {@link Character#getType} tells, at hand. */
    private static final byte[] KINDS = new byte[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            KINDS[c] = (byte) Character.getType(c);
        }
    }

    /** Radicals, kana, Hangul and Chinese characters begin here. */
    private static final char FIRST_IDEOGRAPH = 0x2e80;

    /** The bit of small letters; digits have it too. */
    private static final int SMALL = 0x20;

    /** What stands between spaces. */
    int words;
    int capitalWords;
    int capitals;
    int digits;
    private int[] hashes = new int[16];
    private int count;

    private Wording(String text) {
        int hash = 0;
        int length = 0;
        char ideograph = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = c < ASCII ? KINDS[c] : Character.getType(c);
            boolean starts = !inWord && c != ' ';
            inWord = c != ' ';
            words += starts ? 1 : 0;
            boolean capital = c < ASCII ? kind == Character.UPPERCASE_LETTER : Character.isUpperCase(c);
            capitals += capital ? 1 : 0;
            capitalWords += starts && capital ? 1 : 0;
            digits += kind == Character.DECIMAL_DIGIT_NUMBER ? 1 : 0;
            boolean isIdeograph = c >= FIRST_IDEOGRAPH && isLetter(kind);
            int letter = isIdeograph || !isLetter(kind) && kind != Character.DECIMAL_DIGIT_NUMBER ? 0 : c < ASCII ? c | SMALL : Character.toLowerCase(c);
            if (letter != 0) {
                hash = hash * 31 + letter;
                length++;
            } else {
                if (isIdeograph && ideograph != 0) {
                    add(ideograph * 31 + c);
                } else if (!isIdeograph && length >= SHORTEST) {
                    add(hash);
                }
                hash = 0;
                length = 0;
            }
            ideograph = isIdeograph ? c : 0;
        }
        if (length >= SHORTEST) {
            add(hash);
        }
    }

    private static boolean isLetter(int kind) {
        return kind >= Character.UPPERCASE_LETTER && kind <= Character.OTHER_LETTER;
    }

    /** The wording of each text; null for what is none. */
    static Wording[] of(List<Segment> segments) {
        Wording[] wordings = new Wording[segments.size()];
        for (int i = 0; i < wordings.length; i++) {
            Segment segment = segments.get(i);
            wordings[i] = segment.isText() ? new Wording(segment.text()) : null;
        }
        return wordings;
    }

    private void add(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    /** How many words it has that say something, each pair of ideographs counted as one. */
    int count() {
        return count;
    }

    /** The hash of one of them. */
    int hash(int index) {
        return hashes[index];
    }
}
