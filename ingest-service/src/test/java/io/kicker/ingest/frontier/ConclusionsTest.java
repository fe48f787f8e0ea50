package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.memory.MemoryTable;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConclusionsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final String URL = "https://news.test/a";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Recollection recollection =
            new Recollection(new CanonicalUrls(TrackingParameters.bundled()), TurnsPer.HOST, Duration.ofHours(1), 10, clock);
    private final Conclusions conclusions = new Conclusions(new RetryPolicy(5, List.of(Duration.ofSeconds(10)), Duration.ofHours(24)),
            TurnsPer.HOST, recollection, new SilentLog(), clock);

    @ParameterizedTest(name = "its host left alone for {0} min, its turn in {1} h, first held back {2} h ago: {3}")
    @CsvSource({"1, 1, 0, fetch-retry-1h", "1, 40, 0, fetch-retry-1h", "1, 40, 23, fetch-retry-1h", "120, 2, 23, url-outcomes",
        "1500, 25, 0, url-outcomes", "1, 1, 24, url-outcomes"})
    void onlyAHostThatCannotBeAskedInTimeEndsARequestWithoutAnAttempt(int minutes, int hours, int since, String topic) {
        // Given
        PendingFetch fetch = turnIn(Duration.ofHours(hours), request().failingSince(NOW.minus(Duration.ofHours(since))));
        var backOff = new BackOff(1, NOW.plus(Duration.ofMinutes(minutes)).toEpochMilli(), HostTrouble.OVERLOADED, 0);

        // When
        List<ProducerRecord<byte[], byte[]>> left = conclusions.heldBack(fetch, backOff);

        // Then
        assertThat(left).extracting(ProducerRecord::topic).containsExactly(topic);
    }

    @Test
    void aRequestThatWaitsForALongQueueAndNoLongerForItsHostIsNotFailing() throws Exception {
        // Given
        PendingFetch fetch = turnIn(Duration.ofHours(20), request().failingSince(NOW.minus(Duration.ofHours(23))));

        // When
        FetchRequest parked = FetchRequest.read(conclusions.parked(fetch).get(0).value());

        // Then
        assertThat(parked.failingSince()).isNull();
        assertThat(parked.notBefore()).isEqualTo(NOW.plus(Duration.ofHours(20)));
    }

    @Test
    void aRequestWhoseAttemptFailedIsFailingSinceThenHoweverLongItWaits() throws Exception {
        // Given
        Instant first = NOW.minus(Duration.ofHours(2));
        PendingFetch fetch = turnIn(Duration.ofHours(1), request().failingSince(first).failed("HTTP status 500", NOW, TurnsPer.HOST));

        // When
        FetchRequest parked = FetchRequest.read(conclusions.parked(fetch).get(0).value());

        // Then
        assertThat(parked.failingSince()).isEqualTo(first);
    }

    private static FetchRequest request() {
        return FetchRequest.first("id", UrlRequest.page(URL, null, null), URI.create(URL), TurnsPer.HOST, NOW);
    }

    private PendingFetch turnIn(Duration wait, FetchRequest request) {
        var position = new Position(new TopicPartition("fetch-queue", 0), 0, 1);
        var memory = new MemoryTable(clock, Duration.ofDays(1), 1);
        return new PendingFetch(request, position, TraceParent.of(null), new Ledger(), memory, NOW.plus(wait).toEpochMilli(), 1);
    }
}
