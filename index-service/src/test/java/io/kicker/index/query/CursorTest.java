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

    @Test
    void cursorComesBackAsItWas() {
        // Given
        Cursor published = new Cursor.Published(Instant.parse("2026-11-17T08:42:10.123456Z"), "1bc7de7df1dd26667aa6fcb0bc4e4b1a");
        Cursor early = new Cursor.Published(Instant.parse("1912-04-15T00:00:00Z"), "00000000000000000000000000000000");
        Cursor indexed = new Cursor.Indexed(Long.MAX_VALUE);

        // When
        // Then
        assertThat(Cursor.parse(published.text(), Sort.PUBLISHED)).isEqualTo(published);
        assertThat(Cursor.parse(early.text(), Sort.PUBLISHED)).isEqualTo(early);
        assertThat(Cursor.parse(indexed.text(), Sort.INDEXED)).isEqualTo(indexed);
        assertThat(published.text()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void cursorOfAnotherOrderIsRefused() {
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Indexed(5).text(), Sort.PUBLISHED)).isInstanceOf(InvalidParameter.class);
        assertThatThrownBy(() -> Cursor.parse(new Cursor.Published(Instant.EPOCH, "a").text(), Sort.INDEXED)).isInstanceOf(InvalidParameter.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "p", "p1", "px:1", "i", "i-", "ix", "p99999999999999999999:a", "q1:00000000000000000000000000000000", "p1:x",
            "p9223372036854775807:00000000000000000000000000000000", "p1:a\0b"})
    void whatIsNoCursorIsRefused(String plain) {
        // Given
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));

        // When
        // Then
        assertThatThrownBy(() -> Cursor.parse(text, plain.startsWith("i") ? Sort.INDEXED : Sort.PUBLISHED))
                .isInstanceOf(InvalidParameter.class).hasMessageStartingWith("cursor ");
        assertThatThrownBy(() -> Cursor.parse("no base64!", Sort.PUBLISHED)).isInstanceOf(InvalidParameter.class);
    }
}
