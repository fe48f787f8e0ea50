package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;

class Utf8ReaderTest {

    private static final String[] PIECES = {"A sentence in ASCII, long enough to be copied as one. ", "<p class=text>", "ü", "–", "“", "слово ", "東京",
            "ใน", "😀", "\ufeff", "\u0000", "İ", "\u0080", "\u07ff", "\u0800", "\ud7ff", "\ue000", "\uffff", "\ud800\udc00", "\udbff\udfff"};

    /** Bytes at which the forms of letters begin and end. */
    private static final int[] EDGES = {0x00, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef,
            0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff};

    @Test
    void aPageReadsAsItsTextIs() throws IOException {
        Random random = new Random(7);
        for (int page = 0; page < 500; page++) {
            // Given
            StringBuilder text = new StringBuilder();
            for (int pieces = random.nextInt(200); pieces > 0; pieces--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

            // When, Then
            assertThat(Utf8Check.of(bytes).valid()).isTrue();
            assertThat(Utf8Check.of(bytes).dotted()).isEqualTo(text.indexOf("İ") >= 0);
            assertThat(read(bytes, random)).isEqualTo(text.toString());
        }
    }

    @Test
    void onlyBytesThatAreUtf8AreToBeRead() {
        Random random = new Random(11);
        for (int page = 0; page < 300_000; page++) {
            // Given
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) EDGES[random.nextInt(EDGES.length)];
            }

            // When, Then
            assertThat(Utf8Check.of(bytes).valid()).isEqualTo(isDecoded(bytes));
        }
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    /** Not all at once, so that some reads end within a letter of two chars. */
    private static String read(byte[] bytes, Random random) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[200];
        try (Utf8Reader reader = new Utf8Reader(bytes)) {
            for (int read = reader.read(buffer, 0, 200); read >= 0; read = reader.read(buffer, 0, 1 + random.nextInt(200))) {
                text.write(buffer, 0, read);
            }
        }
        return text.toString();
    }
}
