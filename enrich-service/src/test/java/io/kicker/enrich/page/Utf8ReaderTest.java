package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SteppedReaderTest {

    private static final String[] PIECES = {"A sentence in ASCII. ", "<p class=text>", "ü", "–", "“", "слово ", "東京", "ใน", "😀", "\ufeff", "\u0000", "İ"};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "ISO-2022-JP", "x-windows-949"})
    void aPageReadsAsAStringOfItsBytesDoes(String charset) throws IOException {
        Random random = new Random(7);
        for (int page = 0; page < 40; page++) {
            // Given
            byte[] bytes = text(random).getBytes(charset);

            // When, Then
            assertThat(read(bytes, Charset.forName(charset))).isEqualTo(new String(bytes, charset));
        }
    }

    @Test
    void strayBytesReadAsTheyDoInAString() throws IOException {
        Random random = new Random(11);
        for (int page = 0; page < 200; page++) {
            // Given
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            for (int stray = 0; stray < bytes.length / 50; stray++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }

            // When, Then
            assertThat(read(bytes, StandardCharsets.UTF_8)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(300);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(4) > 0 ? 0 : random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /** Not all at once, so that some reads end within a letter of two chars. */
    private static String read(byte[] bytes, Charset charset) throws IOException {
        StringWriter text = new StringWriter();
        char[] buffer = new char[37];
        try (SteppedReader reader = new SteppedReader(bytes, charset)) {
            for (int read = reader.read(buffer, 0, 37); read >= 0; read = reader.read(buffer, 0, 1 + read % 37)) {
                text.write(buffer, 0, read);
            }
        }
        return text.toString();
    }
}
