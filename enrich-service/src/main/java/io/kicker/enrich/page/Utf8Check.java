package io.kicker.enrich.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How well bytes read as UTF-8.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param errors    places where a sequence is malformed
 * @param valid     whether all is UTF-8 to the last byte
 * @param dotted    whether one is {@link LowerCase#DOTTED_I}
 * @param controls  whether one is a control letter, U+0080 to U+009F
 */
record Utf8Check(int sequences, int errors, boolean valid, boolean dotted, boolean controls) {

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
        boolean valid = true;
        boolean dotted = false;
        boolean controls = false;
        for (int at = afterAscii(bytes, 0, bytes.length); at < bytes.length; at = afterAscii(bytes, at, bytes.length)) {
            int length = sequenceLength(bytes[at]);
            if (length > 1 && continues(bytes, at + 1, length - 1)) {
                sequences++;
                valid &= isOfLetter(bytes[at] & 0xff, bytes[at + 1] & 0xff);
                dotted |= bytes[at] == (byte) 0xc4 && bytes[at + 1] == (byte) 0xb0;
                controls |= bytes[at] == (byte) 0xc2 && bytes[at + 1] < (byte) 0xa0;
                at += length;
            } else {
                // The end of the page may fall within a letter.
                errors += at + length > bytes.length && length > 1 ? 0 : 1;
                valid = false;
                at++;
            }
        }
        return new Utf8Check(sequences, errors, valid, dotted, controls);
    }

    /** Where the ASCII that a place is in ends, or the last place if it goes on there. */
    static int afterAscii(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 4 * Long.BYTES <= to && ((eight(bytes, at) | eight(bytes, at + 8) | eight(bytes, at + 16) | eight(bytes, at + 24)) & NOT_ASCII) == 0) {
            at += 4 * Long.BYTES;
        }
        while (at + Long.BYTES <= to && (eight(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
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

    /** A form longer than need be, half a letter and a number beyond all letters are well-formed, but none (RFC 3629, section 4). */
    private static boolean isOfLetter(int first, int second) {
        return switch (first) {
            case 0xe0 -> second >= 0xa0;
            case 0xed -> second < 0xa0;
            case 0xf0 -> second >= 0x90;
            case 0xf4 -> second < 0x90;
            default -> true;
        };
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
