package io.kicker.enrich.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param errors    places where a sequence is malformed
 * @param dotted    whether one is {@link LowerCase#DOTTED_I}
 */
record Utf8Check(int sequences, int errors, boolean dotted) {

    /** Reads eight bytes at once: most of a page is ASCII. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    /** Text of several sequences without an error is UTF-8: other charsets give that by chance only in a few letters. */
    boolean sure() {
        return errors == 0 && sequences > 0;
    }

    /** A stray byte in hundreds (a text cut within a letter, one pasted quotation mark) does not make UTF-8 another charset. */
    boolean nearly() {
        return sequences > 0 && errors * 50L <= sequences;
    }

    static Utf8Check of(byte[] bytes) {
        int sequences = 0;
        int errors = 0;
        boolean dotted = false;
        for (int at = afterAscii(bytes, 0); at < bytes.length; at = afterAscii(bytes, at)) {
            int length = sequenceLength(bytes[at]);
            if (length > 1 && continues(bytes, at + 1, length - 1)) {
                sequences++;
                dotted |= bytes[at] == (byte) 0xc4 && bytes[at + 1] == (byte) 0xb0;
                at += length;
            } else {
                // The end of the page may fall within a letter.
                errors += at + length > bytes.length && length > 1 ? 0 : 1;
                at++;
            }
        }
        return new Utf8Check(sequences, errors, dotted);
    }

    private static int afterAscii(byte[] bytes, int from) {
        int at = from;
        while (at + 4 * Long.BYTES <= bytes.length && ((eight(bytes, at) | eight(bytes, at + 8) | eight(bytes, at + 16) | eight(bytes, at + 24)) & NOT_ASCII) == 0) {
            at += 4 * Long.BYTES;
        }
        while (at + Long.BYTES <= bytes.length && (eight(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private static long eight(byte[] bytes, int at) {
        return (long) EIGHT.get(bytes, at);
    }

    private static int sequenceLength(byte first) {
        int value = first & 0xff;
        if (value >= 0xc2 && value <= 0xdf) {
            return 2;
        }
        if (value >= 0xe0 && value <= 0xef) {
            return 3;
        }
        return value >= 0xf0 && value <= 0xf4 ? 4 : 1;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
