package io.kicker.ingest.frontier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.fetch.Validators;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.Settled;
import io.kicker.ingest.ledger.Settlement;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.publish.OutcomeRecord;
import io.kicker.ingest.robots.RobotsCache;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** URLs that nobody is asked for cost their host's other URLs no time. */
class DeniedRequestsTest {

    private static final List<TopicPartition> QUEUE = List.of(new TopicPartition("fetch-queue", 0));
    private static final int URLS = 90;
    // The turns of all would take 27 s, those of robots.txt and of one page half a second.
    private static final Duration SPACING = Duration.ofMillis(300);
    private static final Duration SOON = Duration.ofSeconds(10);

    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());
    private final Ledger ledger = new Ledger();
    private final BodyBudget budget = new BodyBudget(1_000_000, ledger::bytes);
    private final List<String> outcomes = new ArrayList<>();
    private final Frontier frontier = new FrontierBuilder(TurnsPer.HOST, new Spacing(SPACING, Map.of()), new Slowing(5, Duration.ofSeconds(60)),
            Duration.ofSeconds(30), 100, 1_000, 10, 10, Duration.ofHours(1), 5, List.of(Duration.ofSeconds(10)), Duration.ofHours(24))
            .build(new Site(), new RobotsCache(Clock.systemUTC(), Duration.ofHours(1), 10), "Kicker", urls, budget, new SilentLog(),
                    new FetchMemory(new NothingRemembered(), Clock.systemUTC(), Duration.ofDays(1), 10),
                    new Discoverer(urls, Clock.systemUTC(), Scope.HOST, 10, Duration.ZERO, 1_000));
    private int offset;

    @BeforeEach
    void open() {
        frontier.assigned(QUEUE, () -> { });
        frontier.start();
    }

    @AfterEach
    void close() {
        frontier.close();
    }

    @Test
    void whatRobotsTxtDisallowsUsesNoTurn() {
        // When
        for (int i = 0; i < URLS; i++) {
            handle("https://news.test/private/" + i);
        }

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(outcomes()).hasSize(URLS).containsOnly("robots-denied"));
    }

    @Test
    void whatIsAtAForbiddenAddressUsesNoTurn() {
        // When
        for (int i = 0; i < URLS; i++) {
            handle("https://intranet.test/" + i);
        }

        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(outcomes()).hasSize(URLS).containsOnly("forbidden-address"));
    }

    @Test
    void whatIsKnownToBeDisallowedIsNotBookedATurn() {
        // Given
        handle("https://news.test/private/first");
        await().atMost(SOON).until(() -> outcomes().size() == 1);

        // When
        for (int i = 0; i < 500; i++) {
            handle("https://news.test/private/" + i);
        }

        // Then
        assertThat(outcomes()).as("ended at once, none of them parked").hasSize(501).containsOnly("robots-denied");
    }

    private void handle(String url) {
        var request = FetchRequest.first("id" + offset, UrlRequest.page(url, null, null), URI.create(url), TurnsPer.HOST, Instant.now());
        var record = new ConsumerRecord<byte[], byte[]>("fetch-queue", 0, offset, null, EventJson.write(request));
        frontier.handle(record, new Position(QUEUE.get(0), offset++, 1), ledger);
    }

    /** All so far. */
    private List<String> outcomes() {
        for (Settlement settlement : Settled.takenFrom(ledger)) {
            settlement.records().stream().filter(OutcomeRecord.class::isInstance).forEach(record -> outcomes.add(((OutcomeRecord) record).outcome().outcome()));
        }
        return outcomes;
    }

    /** One host with a robots.txt, one that may not be connected to. */
    private static final class Site implements Fetcher {
        @Override
        public CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
            if (url.getHost().equals("intranet.test")) {
                return CompletableFuture.completedFuture(new Refused(Outcome.FORBIDDEN_ADDRESS, "10.0.0.1 is private", null, 1));
            }
            byte[] robots = "User-agent: *\nDisallow: /private/".getBytes(StandardCharsets.UTF_8);
            return CompletableFuture.completedFuture(new Page(200, Map.of("content-type", "text/plain"), robots, 1));
        }
    }
}
