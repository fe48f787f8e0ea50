package io.kicker.enrich.page;

import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a page in small steps. The JDK's decoders copy what is all ASCII many times faster than they decode what is not, and most of a
 * page is; with the steps of an {@link java.io.InputStreamReader}, one dash in 8 KiB makes all of them slow.
 */
final class SteppedReader extends Reader {

    private static final int STEP = 256;

    private final int size;
    private final ByteBuffer bytes;
    private final CharBuffer letters = CharBuffer.allocate(STEP).flip();
    private final CharsetDecoder decoder;

    SteppedReader(byte[] page, Charset charset) {
        size = page.length;
        bytes = ByteBuffer.wrap(page);
        decoder = charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        int read = 0;
        while (read < length && (letters.hasRemaining() || step())) {
            int next = Math.min(length - read, letters.remaining());
            letters.get(buffer, offset + read, next);
            read += next;
        }
        return read == 0 && length > 0 ? -1 : read;
    }

    /** Decodes the next letters; false at the end. A step may end within a letter, which the next one begins with, and may be of nothing but an escape. */
    private boolean step() {
        letters.clear();
        while (letters.position() == 0 && bytes.position() < size) {
            bytes.limit(Math.min(size, bytes.position() + STEP));
            decoder.decode(bytes, letters, bytes.limit() == size);
        }
        return letters.flip().hasRemaining();
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
