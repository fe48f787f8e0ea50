package io.kicker.ingest.frontier;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpExchange;
import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.fetch.AddressGuard;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.HostTable;
import io.kicker.ingest.fetch.HttpFetcher;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.site.TestSite;
import io.vertx.core.Vertx;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a server sees when the partition of its host goes to another owner, or the session starts anew, in the middle of a page. */
class AbandonedRequestsTest {

    private static final List<TopicPartition> QUEUE = List.of(new TopicPartition("fetch-queue", 0));
    private static final Duration SPACING = Duration.ofMillis(300);
    private static final Duration PAGE = Duration.ofSeconds(8);

    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());
    private final Ledger ledger = new Ledger();
    private final BodyBudget budget = new BodyBudget(1_000_000, ledger::bytes);
    private final Vertx vertx = Vertx.vertx();
    private final HttpFetcher fetcher = new HttpFetcher(vertx, new HostTable(List.of("*.news.test=127.0.0.1")), new AddressGuard(true),
            new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30), 16_384, 200_000, 200, Set.of()), budget,
            "Kicker/1.0 (test)");
    private final Frontier frontier = new FrontierBuilder(TurnsPer.HOST, new Spacing(SPACING, Map.of()), new Slowing(0, Duration.ZERO),
            Duration.ofSeconds(30), 100, 100, 10, 10, Duration.ofHours(1), 5, List.of(Duration.ofSeconds(10)), Duration.ofHours(24))
            .build(fetcher, new RobotsCache(Clock.systemUTC(), Duration.ofHours(1), 10), "Kicker", urls, budget, new SilentLog(),
                    new FetchMemory(new NothingRemembered(), Clock.systemUTC(), Duration.ofDays(1), 10),
                    new Discoverer(urls, Clock.systemUTC(), Scope.HOST, 10, Duration.ZERO, 1_000));
    private final AtomicInteger pagesBegun = new AtomicInteger();
    private TestSite site;
    private int assignment;

    @BeforeEach
    void open() {
        site = new TestSite().on("/slow", this::dripping);
        frontier.assigned(QUEUE, () -> { });
        frontier.start();
    }

    @AfterEach
    void close() {
        frontier.close();
        fetcher.close();
        vertx.close();
        site.close();
    }

    @Test
    void aHostIsNotAskedAgainBeforeTheAbandonedRequestIsOver() {
        // Given
        handle("http://a.news.test:" + site.port() + "/slow");
        await().atMost(Duration.ofSeconds(10)).until(() -> pagesBegun.get() == 1);

        // When
        frontier.lost(QUEUE);
        frontier.assigned(QUEUE, () -> { });
        handle("http://a.news.test:" + site.port() + "/slow");

        // Then
        await().atMost(Duration.ofSeconds(10)).until(() -> pagesBegun.get() == 2);
        frontier.lost(QUEUE);
        await().atMost(PAGE.plusSeconds(10)).untilAsserted(() -> assertThat(slowPages()).hasSize(2));
        List<TestSite.Visit> pages = slowPages();
        assertThat(pages.get(1).startNanos()).as("start of the second, from the end of the first").isGreaterThan(pages.get(0).endNanos());
        assertThat(ledger.size()).as("nothing is settled that was abandoned").isZero();
        await().untilAsserted(() -> assertThat(budget.used()).as("memory given back").isZero());
    }

    @Test
    void thatHostsAreGivenNoTurnsAnyMoreIsSeen() {
        // Given
        await().untilAsserted(() -> assertThat(frontier.sinceLastTurns()).isLessThan(Duration.ofMillis(500)));

        // When
        frontier.close();

        // Then
        await().untilAsserted(() -> assertThat(frontier.sinceLastTurns()).isGreaterThan(Duration.ofMillis(1_000)));
    }

    private List<TestSite.Visit> slowPages() {
        return site.visits().stream().filter(visit -> visit.path().equals("/slow")).sorted(Comparator.comparing(TestSite.Visit::startNanos)).toList();
    }

    private void handle(String url) {
        var request = FetchRequest.first("id", UrlRequest.page(url, null, null), URI.create(url), TurnsPer.HOST, Instant.now());
        var record = new ConsumerRecord<byte[], byte[]>("fetch-queue", 0, assignment, null, EventJson.write(request));
        frontier.handle(record, new Position(QUEUE.get(0), assignment, assignment++), ledger);
    }

    /** A page a few bytes at a time, to its end or until nobody reads any more. */
    private void dripping(HttpExchange exchange) throws IOException {
        pagesBegun.incrementAndGet();
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(200, 0);
        long end = System.nanoTime() + PAGE.toNanos();
        while (System.nanoTime() < end) {
            exchange.getResponseBody().write("<p>so far</p>".getBytes());
            exchange.getResponseBody().flush();
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
