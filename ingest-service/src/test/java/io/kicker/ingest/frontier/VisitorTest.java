package io.kicker.ingest.frontier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
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
import io.kicker.ingest.memory.MemoryTable;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.robots.RobotsFetch;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class VisitorTest {

    private static final URI SITEMAP = URI.create("https://news.test/sitemap.txt");
    private static final byte[] LIST = "https://news.test/a\nhttps://news.test/b\n".getBytes(StandardCharsets.UTF_8);

    private final Clock clock = Clock.systemUTC();
    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());
    private final BodyBudget budget = new BodyBudget(1_000, () -> 0);
    private final Discoverer discoverer = new Discoverer(urls, clock, Scope.HOST, 100, Duration.ZERO, 1_000);
    private final Lists fetcher = new Lists();
    private final Visitor visitor = new Visitor(fetcher, new RobotsCache(clock, Duration.ofHours(1), 10), new RobotsFetch(fetcher, "Kicker"),
            new Redirects(urls, TurnsPer.HOST, 10), new Recollection(urls, TurnsPer.HOST, Duration.ofHours(1), 10, clock), discoverer, budget, clock);

    @Test
    void aListThatWaitsToBeReadIsMemoryInUse() throws Exception {
        // Given
        visitor.visit(list(), visitor.line()).get(5, TimeUnit.SECONDS);
        var busy = new CountDownLatch(1);
        discoverer.thread().execute(() -> waitFor(busy));

        // When
        CompletableFuture<Visit> visit = visitor.visit(list(), visitor.line());

        // Then
        assertThat(visit).isNotDone();
        assertThat(budget.used()).isEqualTo(LIST.length);
        await().untilAsserted(() -> assertThat(discoverer.readingFor()).as("it is seen how long the thread is busy").isGreaterThan(Duration.ofMillis(50)));
        busy.countDown();
        assertThat(visit.get(5, TimeUnit.SECONDS).kind()).isEqualTo(Visit.Kind.DISCOVERED);
        await().untilAsserted(() -> assertThat(budget.used()).isZero());
        await().untilAsserted(() -> assertThat(discoverer.readingFor()).isZero());
    }

    @Test
    void aLongRobotsTxtIsNotReadByTheThreadsOfTheNetwork() throws Exception {
        // Given
        fetcher.robots = new Page(200, Map.of("content-type", "text/plain"), "# long\n".repeat(10_000).getBytes(StandardCharsets.UTF_8), 1);
        var busy = new CountDownLatch(1);
        discoverer.thread().execute(() -> waitFor(busy));

        // When
        CompletableFuture<Visit> visit = visitor.visit(list(), visitor.line());

        // Then
        assertThat(visit).isNotDone();
        assertThat(budget.used()).isEqualTo(70_000);
        busy.countDown();
        assertThat(visit.get(5, TimeUnit.SECONDS).kind()).isEqualTo(Visit.Kind.ANOTHER_TURN);
        await().untilAsserted(() -> assertThat(budget.used()).isZero());
    }

    private PendingFetch list() {
        var request = FetchRequest.first("id", new UrlRequest(SITEMAP.toString(), null, null, Discover.SITEMAP, null, null), SITEMAP,
                TurnsPer.HOST, Instant.now());
        return new PendingFetch(request, new Position(new TopicPartition("fetch-queue", 0), 0, 1), TraceParent.of(null), new Ledger(),
                new MemoryTable(clock, Duration.ofDays(1), 10), 0, 0);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A site with a sitemap at every path, and no robots.txt unless it is given. */
    private static final class Lists implements Fetcher {

        private FetchResult robots = new Refused(Outcome.GONE, "HTTP status 404", 404, 1);

        @Override
        public CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
            return CompletableFuture.completedFuture(expected == Expected.ROBOTS ? robots
                    : new Page(200, Map.of("content-type", "text/plain"), LIST, 1));
        }
    }
}
