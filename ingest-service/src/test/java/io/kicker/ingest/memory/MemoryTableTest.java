package io.kicker.ingest.memory;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.kicker.ingest.event.EventJson;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoryTableTest {

    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

    private final MemoryTable table = new MemoryTable(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofDays(7), 2);

    @Test
    void aPageAndAMoveAreRecalledAsTheyWere() {
        // Given
        var page = new RememberedPage(NOW, "s1", "\"v1\"", null, "hash");
        var move = new RememberedMove(NOW, URI.create("https://b.test/"));

        // When
        put("a", EventJson.write(page));
        put("b", EventJson.write(move));

        // Then
        assertThat(table.recall("a")).contains(page);
        assertThat(table.recall("b")).contains(move);
    }

    @Test
    void theLeastRecentlyUsedIsForgottenFirst() {
        // Given
        put("a", page(NOW));
        put("b", page(NOW));
        table.recall("a");

        // When
        put("c", page(NOW));

        // Then
        assertThat(table.recall("a")).isPresent();
        assertThat(table.recall("b")).isEmpty();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void whatIsTooOldRemovedOrOfAnotherVersionIsNotRecalled() {
        put("a", page(NOW.minus(Duration.ofDays(8))));
        assertThat(table.recall("a")).isEmpty();
        put("a", page(NOW));
        put("a", null);
        assertThat(table.recall("a")).isEmpty();
        put("a", "{\"kind\":\"comet\",\"at\":\"2026-11-24T05:00:00Z\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(table.recall("a")).isEmpty();
        put("a", new byte[] {1, 2});
        assertThat(table.recall("a")).isEmpty();
    }

    private void put(String subject, byte[] value) {
        table.put(subject.getBytes(StandardCharsets.UTF_8), value);
    }

    private static byte[] page(Instant at) {
        return EventJson.write(new RememberedPage(at, "s1", null, null, "hash"));
    }
}
