package io.kicker.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String ID = "00000000000000000000000000000000";

    @Test
    void cursorComesBackAsItWas() {
        // Given
        Cursor published = new Cursor.Published(Instant.parse("2026-11-17T08:42:10.123456Z"), "1bc7de7df1dd26667aa6fcb0bc4e4b1a");
        Cursor early = new Cursor.Published(Instant.parse("1912-04-15T00:00:00Z"), "00000000000000000000000000000000");
        Cursor indexed = new Cursor.Indexed(Long.MAX_VALUE);
        Cursor relevant = new Cursor.Relevant(0.06079271f, (Cursor.Published) published);

        // When
        // Then
        assertThat(Cursor.parse(published.text(), Sort.PUBLISHED)).isEqualTo(published);
        assertThat(Cursor.parse(early.text(), Sort.PUBLISHED)).isEqualTo(early);
        assertThat(Cursor.parse(indexed.text(), Sort.INDEXED)).isEqualTo(indexed);
        assertThat(Cursor.parse(relevant.text(), Sort.RELEVANCE)).isEqualTo(relevant);
        assertThat(published.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Indexed(5).text(), Sort.PUBLISHED)).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Published(Instant.EPOCH, ID).text(), Sort.INDEXED)).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Published(Instant.EPOCH, ID).text(), Sort.RELEVANCE)).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Relevant(0.5f, new Cursor.Published(Instant.EPOCH, ID)).text(), Sort.PUBLISHED)).isInstanceOf(InvalidParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p1", "px:1", "i", "i-", "ix", "p99999999999999999999:a", "q1:00000000000000000000000000000000", "p1:x",
            "p9223372036854775807:00000000000000000000000000000000", "p1:a\0b",
            "r", "rp1:00000000000000000000000000000000", "r1p1:x", "r99999999999p1:00000000000000000000000000000000",
            "r7fc00000p1:00000000000000000000000000000000"})
    void whatIsNoCursorIsRefused(String plain) {
        // Given
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        // When
        // Then
        assertThatThrownBy(() -> Cursor.parse(text, plain.startsWith("i") ? Sort.INDEXED : plain.startsWith("r") ? Sort.RELEVANCE : Sort.PUBLISHED))
                .isInstanceOf(InvalidParameter.class).hasMessageStartingWith("cursor ");
        assertThatThrownBy(() -> Cursor.parse("no base64!", Sort.PUBLISHED)).isInstanceOf(InvalidParameter.class);
    }
}
