package io.kicker.ingest.memory;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import io.kicker.ingest.event.EventJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        put("http://a", EventJson.write(page));
        put("http://b", EventJson.write(move));

        // Then
        assertThat(table.recall("http://a")).contains(page);
        assertThat(table.recall("http://b")).contains(move);
    }

    @Test
    void theLeastRecentlyUsedIsForgottenFirst() {
        // Given
        put("http://a", page(NOW));
        put("http://b", page(NOW));
        table.recall("http://a");

        // When
        put("http://c", page(NOW));

        // Then
        assertThat(table.recall("http://a")).isPresent();
        assertThat(table.recall("http://b")).isEmpty();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void whatIsTooOldRemovedOrOfAnotherVersionIsNotRecalled() {
        put("http://a", page(NOW.minus(Duration.ofDays(8))));
        assertThat(table.recall("http://a")).isEmpty();
        put("http://a", page(NOW));
        put("http://a", null);
        assertThat(table.recall("http://a")).isEmpty();
        put("http://a", "{\"kind\":\"comet\",\"at\":\"2026-11-24T05:00:00Z\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(table.recall("http://a")).isEmpty();
        put("http://a", new byte[] {1, 2});
        assertThat(table.recall("http://a")).isEmpty();
    }

    @Test
    void pagesDoNotPushOutWhatListsHaveShown() {
        // Given
        var links = RememberedLinks.NONE.showing(NOW, List.of(URI.create("http://a/1")), 0);
        put("links of feed http://a/rss", EventJson.write(links));

        // When
        for (int i = 0; i < 1_000; i++) {
            put("http://a/" + i, page(NOW));
        }

        // Then
        assertThat(table.recall("links of feed http://a/rss")).contains(links);
    }

    @Test
    void listsAreKeptWithinTheirBytes() {
        // Given
        var lists = new MemoryTable(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofDays(7), 2, 60_000);
        byte[] tenKilobytes = EventJson.write(RememberedLinks.NONE.showing(NOW,
                IntStream.range(0, 937).mapToObj(i -> URI.create("http://a/" + i)).toList(), 0));

        // When
        for (int i = 0; i < 20; i++) {
            lists.put(("links of feed http://a/" + i % 10).getBytes(StandardCharsets.UTF_8), tenKilobytes);
        }

        // Then
        assertThat(lists.size()).isEqualTo(60_000 / (tenKilobytes.length + 120));
        assertThat(lists.recall("links of feed http://a/9")).isPresent();
        assertThat(lists.recall("links of feed http://a/0")).isEmpty();
    }

    @ParameterizedTest(name = "{0} links shown ten times over: {1} remembered")
    @CsvSource({"30, 300", "100, 500", "400, 1200", "1000, 2500"})
    void aListsLinksAreRememberedForAFewTurnsOverOfThem(int shown, int remembered) {
        // When
        var links = RememberedLinks.NONE;
        for (int time = 0; time < 10; time++) {
            int first = time * shown;
            links = links.showing(NOW, IntStream.range(first, first + shown).mapToObj(i -> URI.create("http://a/" + i)).toList(), 0);
        }

        // Then
        assertThat(links.seen()).hasSize(remembered);
    }

    @Test
    void whatWasRememberedBeforeListsOnListsWereCountedIsStillUnderstood() {
        put("links of feed http://a/rss",
                "{\"kind\":\"links\",\"at\":\"2026-11-24T05:00:00Z\",\"hashes\":\"\",\"shown\":3,\"fresh\":1}".getBytes(StandardCharsets.UTF_8));
        assertThat(table.recall("links of feed http://a/rss")).contains(new RememberedLinks(NOW, "", 3, 1, 0));
    }

    @Test
    void aListThatWasUnchangedStillShowsItsLinks() {
        var read = RememberedLinks.NONE.showing(NOW, List.of(URI.create("http://a/1")), 0);
        assertThat(read.renewed(NOW.plusSeconds(60)).shown()).isEqualTo(1);
        assertThat(read.renewed(NOW.plusSeconds(60)).fresh()).isZero();
    }

    private void put(String subject, byte[] value) {
        table.put(subject.getBytes(StandardCharsets.UTF_8), value);
    }

    private static byte[] page(Instant at) {
        return EventJson.write(new RememberedPage(at, "s1", null, null, "hash"));
    }
}
