package io.kicker.ingest.frontier;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.memory.MemoryTable;
import io.kicker.ingest.memory.RememberedLinks;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecollectionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final String FEED = "https://news.test/rss";

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MemoryTable memory = new MemoryTable(clock, Duration.ofDays(7), 10);
    private final Recollection recollection = new Recollection(new CanonicalUrls(TrackingParameters.bundled()), TurnsPer.HOST, Duration.ofHours(1), 10, clock);

    @Test
    void aListIsReadOnceForAllWhoAskedForItBefore() {
        // Given
        PendingFetch earlier = list(Discover.FEED, null, NOW.minusSeconds(30));
        var read = recollection.rememberLinks(earlier, RememberedLinks.NONE.renewed(NOW.minusSeconds(10)));

        // When
        memory.put(read.key(), read.value());

        // Then
        assertThat(recollection.answer(earlier)).get().extracting(visit -> ((Visit.Ended) visit).outcome()).isEqualTo(Outcome.DUPLICATE);
        assertThat(recollection.answer(list(Discover.FEED, null, NOW.minusSeconds(5)))).as("asked for later").isEmpty();
        assertThat(recollection.answer(list(Discover.FEED, true, NOW.minusSeconds(30)))).as("to be fetched in any case").isEmpty();
        assertThat(recollection.answer(list(Discover.LINKS, null, NOW.minusSeconds(30)))).as("to be read in another way").isEmpty();
    }

    private PendingFetch list(Discover as, Boolean refetch, Instant submittedAt) {
        var request = FetchRequest.first("id", new UrlRequest(FEED, null, refetch, as, null, null), URI.create(FEED), TurnsPer.HOST, submittedAt);
        return new PendingFetch(request, new Position(new TopicPartition("fetch-queue", 0), 0, 1), TraceParent.of(null), new Ledger(), memory, 0, 0);
    }
}
