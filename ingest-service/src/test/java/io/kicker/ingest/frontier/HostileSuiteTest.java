package io.kicker.ingest.frontier;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.fetch.AddressGuard;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.HostResolver;
import io.kicker.ingest.fetch.HttpFetcher;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.memory.MemoryTable;
import io.kicker.ingest.robots.RobotsCache;
import io.kicker.ingest.robots.RobotsFetch;
import io.kicker.ingest.site.ConnectLog;
import io.kicker.ingest.site.HostileAnswers;
import io.kicker.ingest.site.HostileServer;
import io.vertx.core.Vertx;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Hostile URLs, name servers, redirects and servers: each URL ends as the table says, and nothing but the public server is ever
 * connected to. The public server is at 127.0.0.1, which the guard takes for public here; all else is as in production. A trap
 * listens at ::1, and a log at the socket holds the address of every connect.
 */
class HostileSuiteTest {

    private static final InetAddress PUBLIC = address("127.0.0.1");
    private static final InetAddress TRAP = address("::1");
    private static final int MAX_BODY = 200_000;

    private static final ConnectLog CONNECTS = new ConnectLog();
    private static Vertx vertx;
    private static HostileServer site;
    private static HostileServer trap;

    private final BodyBudget budget = new BodyBudget(4 * MAX_BODY, () -> 0);
    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());

    @BeforeAll
    static void open() throws Exception {
        vertx = CONNECTS.vertx();
        site = new HostileServer(PUBLIC, new HostileAnswers());
        trap = new HostileServer(TRAP, new HostileAnswers());
    }

    @AfterAll
    static void close() throws Exception {
        vertx.close();
        site.close();
        trap.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(resources = "/frontier/hostile.csv", delimiter = '|', numLinesToSkip = 1)
    void aHostileUrlEndsInTheRightOutcomeAndNothingForbiddenIsConnectedTo(String about, String url, String names, String outcome, String reason)
            throws Exception {
        // Given
        CONNECTS.drain();
        int trapped = trap.connections();

        // When
        String ended = outcomeOf(url, new AddressGuard(PUBLIC::equals), new Names(names));

        // Then
        assertThat(ended).startsWith(outcome + ": ").containsIgnoringCase(reason == null ? "" : reason);
        assertThat(CONNECTS.drain()).extracting(InetSocketAddress::getAddress).allMatch(PUBLIC::equals);
        assertThat(trap.connections()).isEqualTo(trapped);
        await().untilAsserted(() -> assertThat(budget.used()).as("memory given back").isZero());
    }

    @Test
    void theTrapAndTheLogSeeAConnectionThatAGuardWithHolesLetsThrough() throws Exception {
        // Given
        CONNECTS.drain();

        // When
        String ended = outcomeOf("http://[::1]/ok", new AddressGuard(address -> true), new Names(""));

        // Then
        assertThat(ended).startsWith("fetched: ");
        assertThat(trap.connections()).isPositive();
        assertThat(CONNECTS.drain()).extracting(InetSocketAddress::getAddress).contains(TRAP);
    }

    /** The way of a URL through the service, without Kafka and without waiting for turns. */
    private String outcomeOf(String url, AddressGuard guard, HostResolver names) throws Exception {
        URI canonical;
        try {
            canonical = urls.of(url);
        } catch (InvalidUrl failure) {
            return "invalid-url: " + failure.getMessage();
        }
        var limits = new FetchLimits(Duration.ofMillis(800), Duration.ofMillis(700), Duration.ofMillis(1500), 16_384, MAX_BODY, 200, Set.of(80, 443));
        try (var fetcher = new HttpFetcher(vertx, names, guard, limits, budget, "Kicker/1.0 (test)")) {
            var visitor = new Visitor(fetcher, new RobotsCache(Clock.systemUTC(), Duration.ofHours(1), 100), new RobotsFetch(fetcher, "Kicker"),
                    new Redirects(urls, TurnsPer.HOST, 10), new Recollection(urls, TurnsPer.HOST, Duration.ofHours(1), 10, Clock.systemUTC()),
                    new Discoverer(urls, Clock.systemUTC(), Scope.HOST, 100, Duration.ZERO, MAX_BODY), budget, Clock.systemUTC());
            var memory = new MemoryTable(Clock.systemUTC(), Duration.ofDays(1), 10);
            PendingFetch request = new PendingFetch(FetchRequest.first("id", UrlRequest.page(url, null, null), canonical, TurnsPer.HOST, Instant.now()),
                    new Position(new TopicPartition("fetch-queue", 0), 0, 1), TraceParent.of(null), new Ledger(), memory, 0, 0);
            while (true) {
                Visit visit = visitor.visit(request, visitor.line()).get(10, TimeUnit.SECONDS);
                switch (visit.kind()) {
                    case FETCHED:
                        return "fetched: " + ((Visit.Fetched) visit).page().body().length + " bytes";
                    case DISCOVERED:
                        return "discovered: " + ((Visit.Discovered) visit).finds().describe();
                    case ENDED:
                        return ((Visit.Ended) visit).outcome().word() + ": " + ((Visit.Ended) visit).reason();
                    case FAILED:
                        return "retry: " + ((Visit.Failed) visit).reason();
                    case UNCHANGED:
                        return "unchanged: " + ((Visit.Unchanged) visit).reason();
                    case REDIRECTED:
                        request = request.with(((Visit.Redirected) visit).next());
                        break;
                    case ANOTHER_TURN:
                        break;
                }
            }
        }
    }

    /** A name server: {@code name=site}, {@code name=10.0.0.1,site}, or {@code name=site>10.0.0.1} for one that changes its answer. */
    private static final class Names implements HostResolver {

        private final Map<String, String> answers = new HashMap<>();
        private final Map<String, Integer> asked = new ConcurrentHashMap<>();

        Names(String table) {
            for (String entry : table == null ? new String[0] : table.split(" ")) {
                if (!entry.isEmpty()) {
                    answers.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1));
                }
            }
        }

        @Override
        public List<Place> resolve(String host) throws UnknownHostException {
            String answer = answers.get(host);
            if (answer == null && !host.matches("[0-9.]+|\\[.*]")) {
                throw new UnknownHostException(host);
            }
            String[] changing = answer == null ? new String[] {host} : answer.split(">");
            int time = Math.min(asked.merge(host, 1, Integer::sum), changing.length);
            List<Place> places = new ArrayList<>();
            for (String place : changing[time - 1].split(",")) {
                places.add(place.equals("site") ? new Place(PUBLIC, site.port()) : new Place(InetAddress.getByName(place), trap.port()));
            }
            return places;
        }
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
