package io.kicker.ingest.frontier;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.fetch.AddressGuard;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.HostResolver;
import io.kicker.ingest.fetch.HttpFetcher;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.site.ConnectLog;
import io.kicker.ingest.site.HostileAnswers;
import io.kicker.ingest.site.HostileServer;
import io.vertx.core.Vertx;
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

    /** The way of a URL through the service, without Kafka. */
    private String outcomeOf(String url, AddressGuard guard, HostResolver names) throws Exception {
        var limits = new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofSeconds(5), 16_384, MAX_BODY, 200, Set.of(80, 443));
        try (var fetcher = new HttpFetcher(vertx, names, guard, limits, budget, "Kicker/1.0 (test)");
                var frontier = new FrontierRun(fetcher, budget, MAX_BODY)) {
            frontier.offer(url);
            UrlOutcome outcome = frontier.outcome();
            await().untilAsserted(() -> assertThat(frontier.underWay()).as("turns that did not end").isZero());
            return outcome.outcome() + ": " + (outcome.bytes() == null ? outcome.reason() : outcome.bytes() + " bytes");
        } catch (InvalidUrl failure) {
            return "invalid-url: " + failure.getMessage();
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
