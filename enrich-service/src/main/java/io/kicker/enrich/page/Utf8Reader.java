package io.kicker.enrich.page;

import java.io.Reader;
import java.nio.charset.StandardCharsets;

/**
 * Decodes what is proven to be UTF-8, and need not be checked again. The JDK's decoder copies fast only what is ASCII in all of the buffer that it is
 * given: one dash makes it slow.
 */
final class Utf8Reader extends Reader {

    /** Shorter runs of ASCII are copied faster one by one. */
    private static final int LONG_RUN = 48;

    private final byte[] page;
    private int at;
    /** The second half of a letter of two chars of which only the first fit in what was read before, or 0. */
    private char half;

    /** @param page bytes that are {@link Utf8Check#valid} */
    Utf8Reader(byte[] page) {
        this.page = page;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int end = offset + length;
        int to = offset;
        while (to < end && (at < page.length || half != 0)) {
            if (half != 0) {
                buffer[to++] = half;
                half = 0;
            } else if (page[at] < 0) {
                int letter = letter();
                half = letter > Character.MAX_VALUE ? Character.lowSurrogate(letter) : 0;
                buffer[to++] = half == 0 ? (char) letter : Character.highSurrogate(letter);
            } else {
                int run = Utf8Check.afterAscii(page, at, Math.min(page.length, at + end - to)) - at;
                copy(run, buffer, to);
                at += run;
                to += run;
            }
        }
        return to == offset && length > 0 ? -1 : to - offset;
    }

    private void copy(int run, char[] buffer, int to) {
        if (run >= LONG_RUN) {
            new String(page, at, run, StandardCharsets.ISO_8859_1).getChars(0, run, buffer, to);
            return;
        }
        for (int i = 0; i < run; i++) {
            buffer[to + i] = (char) page[at + i];
        }
    }

    private int letter() {
        int first = page[at++];
        if (first < (byte) 0xe0) {
            return (first & 0x1f) << 6 | next();
        }
        return first < (byte) 0xf0 ? (first & 0xf) << 12 | next() << 6 | next() : (first & 7) << 18 | next() << 12 | next() << 6 | next();
    }

    private int next() {
        return page[at++] & 0x3f;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
