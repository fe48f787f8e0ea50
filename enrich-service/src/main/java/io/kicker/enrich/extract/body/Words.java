package io.kicker.enrich.extract.body;

import java.util.Arrays;

/** Hashes of a text's words. */
final class Words {

    private static final int MOST = 400;

    private Words() {
    }

    /** Each word of at least so many letters once; of ideographs, each pair. */
    static int[] distinct(String text, int shortest) {
        int[] found = new int[Math.min(MOST, text.length())];
        int count = 0;
        int hash = 0;
        int length = 0;
        char before = 0;
        for (int i = 0; i <= text.length() && count < found.length; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c >= 0x2e80 && Character.isLetter(c)) {
                if (before != 0) {
                    found[count++] = before * 31 + c;
                }
                before = c;
                length = 0;
                hash = 0;
            } else if (Character.isLetterOrDigit(c)) {
                hash = hash * 31 + Character.toLowerCase(c);
                length++;
                before = 0;
            } else {
                if (length >= shortest) {
                    found[count++] = hash;
                }
                hash = 0;
                length = 0;
                before = 0;
            }
        }
        return Arrays.stream(found, 0, count).distinct().toArray();
    }
}
