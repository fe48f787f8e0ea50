package io.kicker.ingest.frontier;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.fetch.Crowded;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import io.kicker.ingest.fetch.Validators;
import io.kicker.ingest.memory.MemoryRecord;
import io.kicker.ingest.memory.RememberedMove;
import io.kicker.ingest.publish.Topics;
import io.kicker.ingest.robots.RobotsCache;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FrontierTest {

    /** A text that no version takes for a URL, for its length. */
    private static final String NO_URL = "http://odd.test/" + "%C3%A9".repeat(4_000);

    private final Web web = new Web();
    private final FrontierRun run = new FrontierRun(web);

    @AfterEach
    void close() {
        run.close();
    }

    @ParameterizedTest
    @CsvSource({"4000 letters that are three times as long when escaped, /, \u00e9, 4000",
            "what is malformed only without its session id, '/..;jsessionid=2/....,,', '', 0"})
    void aRedirectToWhatHasNoCanonicalFormEndsAndOtherHostsAreAsked(String about, String start, String letter, int times) throws Exception {
        // Given
        web.redirects.put("http://odd.test/a", start + letter.repeat(times));

        // When
        run.offer("http://odd.test/a");
        UrlOutcome odd = run.outcome();
        run.offer("http://news.test/b");
        UrlOutcome next = run.outcome();

        // Then
        assertThat(odd.outcome()).isEqualTo("bad-redirect");
        assertThat(next).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://news.test/b", "fetched");
    }

    @Test
    void aQueuedRequestThatCannotBeUnderstoodEndsAndTheNextOneIsTaken() throws Exception {
        // When
        run.offer(run.request("http://odd.test/a").redirectedTo(URI.create(NO_URL), TurnsPer.HOST));
        UrlOutcome odd = run.outcome();
        run.offer("http://odd.test/b");
        UrlOutcome next = run.outcome();

        // Then
        assertThat(odd).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://odd.test/a", "unavailable");
        assertThat(odd.reason()).startsWith("internal error");
        assertThat(next).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://odd.test/b", "fetched");
    }

    @Test
    void whatCannotBeUnderstoodAtAHostsTurnEndsThatRequestAndTheTurnsGoOn() throws Exception {
        // Given
        FetchRequest odd = run.request("http://odd.test/a");
        var move = MemoryRecord.of(0, odd.canonicalUrl(), new RememberedMove(Instant.now(), URI.create(NO_URL)), TraceParent.of(null));
        web.beforeRobots = () -> run.memory().put(move.key(), move.value());

        // When
        run.offer(odd);
        UrlOutcome ended = run.outcome();
        web.beforeRobots = () -> { };
        run.offer("http://news.test/b");
        UrlOutcome next = run.outcome();

        // Then
        assertThat(ended).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://odd.test/a", "unavailable");
        assertThat(next).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://news.test/b", "fetched");
    }

    @Test
    void noPathMakesAPageAnotherHosts() throws Exception {
        // Given
        web.redirects.put("https://www.news.co/a", "/..;jsessionid=1/..m/en/story/a-123");

        // When
        run.offer("https://www.news.co/a");
        UrlOutcome outcome = run.outcome();

        // Then
        assertThat(outcome.outcome()).isEqualTo("bad-redirect");
        assertThat(run.left()).extracting(record -> record.topic()).doesNotContain(Topics.RAW_PAGES);
    }

    @Test
    void aHostIsLeftAloneAsLongAsItsRobotsTxtAsks() throws Exception {
        // Given
        web.robots.add(new Failed("HTTP status 503", 503, Duration.ofHours(1), 1));
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);

        // When
        run.offer("http://news.test/a");
        UrlOutcome outcome = run.outcome();

        // Then
        assertThat(outcome.reason()).isEqualTo("robots.txt cannot be had: HTTP status 503");
        assertThat(outcome.httpStatus()).as("of the page").isNull();
        FrontierRun.BackedOff told = run.backOffs().get("news.test");
        assertThat(told.until()).isAfterOrEqualTo(before.plus(Duration.ofHours(1)));
        assertThat(told).extracting(FrontierRun.BackedOff::trouble, FrontierRun.BackedOff::reason)
                .containsExactly("no-robots", "robots.txt cannot be had: HTTP status 503");
    }

    @Test
    void ourOwnLackOfMemoryIsNoTroubleOfTheHost() throws Exception {
        // Given
        web.robots.add(new Crowded());

        // When
        run.offer("http://news.test/a");
        UrlOutcome outcome = run.outcome();

        // Then
        assertThat(outcome.outcome()).isEqualTo("fetched");
        assertThat(run.backOffs()).isEmpty();
    }

    @Test
    void whatWaitedForMemoryOrThreadsOfOursIsNotTheHostsSlowness() throws Exception {
        // Given
        web.robots.add(new Crowded());
        web.beforeRobots = () -> pause(400);

        // When
        run.offer("http://news.test/a");
        UrlOutcome outcome = run.outcome();

        // Then
        assertThat(outcome.outcome()).isEqualTo("fetched");
        assertThat(run.hosts()).extracting(HostState::answerMillis).as("of a server that takes a millisecond").allMatch(millis -> millis < 10);
    }

    @Test
    void aRobotsTxtThatOthersPushOutOfMemoryIsReadOnceForEachRequest() throws Exception {
        // Given
        try (var forgetful = new FrontierRun(web, new RobotsCache(Clock.systemUTC(), Duration.ofHours(1), 1))) {
            // When
            for (int i = 0; i < 50; i++) {
                forgetful.offer("http://h" + i + ".test/a");
            }
            for (int i = 0; i < 50; i++) {
                assertThat(forgetful.outcome().outcome()).isEqualTo("fetched");
            }

            // Then
            assertThat(web.robotsAsked).hasValue(50);
        }
    }

    @Test
    void aRequestThatCannotBeConcludedAtAllHoldsUpNoOther() throws Exception {
        // Given
        web.robots.add(new Failed("HTTP status 500", 500, null, 1));
        var parked = new AtomicInteger();
        try (var broken = FrontierRun.trying(web, 2, topic -> {
            parked.incrementAndGet();
            throw new IllegalStateException("nobody counts " + topic);
        })) {
            broken.offer("http://odd.test/a");
            await().untilAsserted(() -> assertThat(parked).as("tried, and tried again as a failure").hasValue(2));

            // When
            broken.offer("http://news.test/b");
            UrlOutcome other = broken.outcome();

            // Then
            assertThat(other).extracting(UrlOutcome::url, UrlOutcome::outcome).containsExactly("http://news.test/b", "fetched");
            await().untilAsserted(() -> assertThat(broken.underWay()).as("turns that nobody ends").isZero());
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** No robots.txt unless one is given, a few redirects, and else a page at every URL. */
    private static final class Web implements Fetcher {

        private final Map<String, String> redirects = new ConcurrentHashMap<>();
        private final Queue<FetchResult> robots = new ConcurrentLinkedQueue<>();
        private final AtomicInteger robotsAsked = new AtomicInteger();
        private volatile Runnable beforeRobots = () -> { };

        @Override
        public CompletableFuture<FetchResult> fetch(URI url, Expected expected, Validators known) {
            if (expected == Expected.ROBOTS) {
                robotsAsked.incrementAndGet();
                beforeRobots.run();
                FetchResult answer = robots.poll();
                return CompletableFuture.completedFuture(answer == null ? new Refused(Outcome.GONE, "HTTP status 404", 404, 1) : answer);
            }
            String location = redirects.get(url.toString());
            return CompletableFuture.completedFuture(location != null ? new Redirect(302, location, 1)
                    : new Page(200, Map.of("content-type", "text/html"), "<!doctype html>".getBytes(StandardCharsets.UTF_8), 1));
        }
    }
}
