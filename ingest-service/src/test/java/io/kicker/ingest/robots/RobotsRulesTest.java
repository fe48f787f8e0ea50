package io.kicker.ingest.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotsRulesTest {

    private static final URI ROBOTS = URI.create("https://news.test/robots.txt");

    @ParameterizedTest(name = "{0}: {2}")
    @CsvFileSource(resources = "/robots/rules.csv", delimiter = '|', numLinesToSkip = 1)
    void theRulesDecide(String rule, String file, String path, String verdict) {
        // When
        RobotsRules rules = RobotsRules.of(ROBOTS, page(file == null ? "" : file.replace(" / ", "\n")), "Kicker");

        // Then
        assertThat(rules.allows(URI.create("https://news.test" + path)) ? "allowed" : "denied").isEqualTo(verdict);
        assertThat(rules.isDeferred()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"no file, GONE, 404, allowed", "a file for others only, REJECTED, 403, allowed", "another 4xx, REJECTED, 451, allowed",
            "a file of no content, REJECTED, 204, allowed", "no place that may be asked, FORBIDDEN_ADDRESS, , allowed",
            "a file that is not packed as it says, REJECTED, 200, deferred", "headers without end, TOO_LARGE, , deferred",
            "a part of a file, REJECTED, 206, deferred", "a status that does not exist, REJECTED, 999, deferred"})
    void whatIsNoFileAllowsAllAndWhatCannotBeReadDefersEverything(String about, Outcome outcome, Integer status, String verdict) {
        // When
        RobotsRules rules = RobotsRules.of(ROBOTS, new Refused(outcome, about, status, 1), "Kicker");

        // Then
        assertThat(rules.isDeferred() ? "deferred" : "allowed").isEqualTo(verdict);
        assertThat(rules.allows(URI.create("https://news.test/a"))).isEqualTo(verdict.equals("allowed"));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "1, true", "11, true", "12, true", "18, true", "20, false"})
    void ofAFileThatIsCutTheLastRuleCountsOnlyIfItIsWhole(int bytesOfTheRest, boolean allowed) {
        // Given
        String rest = "Disallow: /private\n#";
        String start = "User-agent: *\nDisallow: /a\n";
        String text = start + "#".repeat(FetchLimits.MAX_ROBOTS_BYTES - start.length() - 1 - bytesOfTheRest) + "\n" + rest.substring(0, bytesOfTheRest);

        // When
        RobotsRules rules = RobotsRules.of(ROBOTS, new Page(200, Map.of(), text.getBytes(StandardCharsets.UTF_8), 1), "Kicker");

        // Then
        assertThat(rules.allows(URI.create("https://news.test/private"))).isEqualTo(allowed);
        assertThat(rules.allows(URI.create("https://news.test/p"))).isTrue();
        assertThat(rules.allows(URI.create("https://news.test/a"))).isFalse();
    }

    @Test
    void tooManyRedirectsAreNoFile() {
        assertThat(RobotsRules.of(ROBOTS, new Redirect(302, "/robots.txt", 1), "Kicker").allows(URI.create("https://news.test/a"))).isTrue();
    }

    @Test
    void aFileThatCannotBeHadNowDefersEverything() {
        RobotsRules rules = RobotsRules.of(ROBOTS, new Failed("HTTP status 503", 503, null, 1), "Kicker");
        assertThat(rules.isDeferred()).isTrue();
        assertThat(rules.allows(URI.create("https://news.test/a"))).isFalse();
    }

    @Test
    void aCrawlDelayIsHonouredUpToAnHour() {
        assertThat(delay("User-agent: *\nCrawl-delay: 7\nDisallow:")).isEqualTo(Duration.ofSeconds(7));
        assertThat(delay("User-agent: *\nCrawl-delay: 0.5\nDisallow:")).isEqualTo(Duration.ofMillis(500));
        assertThat(delay("User-agent: *\nCrawl-delay: 86400\nDisallow:")).isEqualTo(Duration.ofHours(1));
        assertThat(delay("User-agent: *\nDisallow:")).isZero();
        RobotsRules slow = RobotsRules.of(ROBOTS, page("User-agent: *\nCrawl-delay: 86400\nDisallow: /x"), "Kicker");
        assertThat(slow.allows(URI.create("https://news.test/a"))).as("slower, never dropped").isTrue();
    }

    @Test
    void aFileIsBelievedForADay() {
        // Given
        MovableClock clock = new MovableClock();
        RobotsCache cache = new RobotsCache(clock, Duration.ofHours(24), 10);
        URI good = URI.create("https://a.test/x");
        cache.put(good, RobotsRules.of(ROBOTS, page(""), "Kicker"));

        // Then
        clock.now = clock.now.plus(Duration.ofHours(24)).minusSeconds(1);
        assertThat(cache.get(good)).isPresent();
        assertThat(cache.get(URI.create("http://a.test/x"))).as("another scheme").isEmpty();
        clock.now = clock.now.plusSeconds(1);
        assertThat(cache.get(good)).isEmpty();
    }

    @Test
    void theLeastRecentlyAskedIsDroppedFirst() {
        // Given
        RobotsCache cache = new RobotsCache(Clock.systemUTC(), Duration.ofHours(24), 2);
        RobotsRules rules = RobotsRules.of(ROBOTS, page(""), "Kicker");
        cache.put(URI.create("https://a.test/"), rules);
        cache.put(URI.create("https://b.test/"), rules);

        // When
        cache.get(URI.create("https://a.test/"));
        cache.put(URI.create("https://c.test/"), rules);

        // Then
        assertThat(cache.get(URI.create("https://a.test/"))).isPresent();
        assertThat(cache.get(URI.create("https://b.test/"))).isEmpty();
    }

    @Test
    void longRulesAreKeptOfFewerHosts() {
        // Given
        RobotsRules rules = RobotsRules.of(ROBOTS, page("User-agent: *\n"
                + IntStream.range(0, 1_000).mapToObj(i -> "Disallow: /" + i + "\n").collect(Collectors.joining())), "Kicker");
        RobotsCache cache = new RobotsCache(Clock.systemUTC(), Duration.ofHours(24), 1_000, 5 * rules.bytes());

        // When
        IntStream.range(0, 100).forEach(i -> cache.put(URI.create("https://h" + i + ".wildcard.test/"), rules));

        // Then
        assertThat(rules.bytes()).isBetween(70_000L, 100_000L);
        assertThat(IntStream.range(0, 100).filter(i -> cache.get(URI.create("https://h" + i + ".wildcard.test/")).isPresent()))
                .containsExactly(95, 96, 97, 98, 99);
    }

    @Test
    void enormousRulesPushOutEachOtherAndNoOrdinaryOnes() {
        // Given
        RobotsRules ordinary = RobotsRules.of(ROBOTS, page("User-agent: *\nDisallow: /x"), "Kicker");
        RobotsRules enormous = RobotsRules.of(ROBOTS, page("User-agent: *\n"
                + IntStream.range(0, 1_000).mapToObj(i -> "Disallow: /" + i + "\n").collect(Collectors.joining())), "Kicker");
        RobotsCache cache = new RobotsCache(Clock.systemUTC(), Duration.ofHours(24), 1_000, 3 * enormous.bytes());

        // When
        IntStream.range(0, 50).forEach(i -> cache.put(URI.create("https://h" + i + ".test/"), ordinary));
        IntStream.range(0, 50).forEach(i -> cache.put(URI.create("https://h" + i + ".wildcard.test/"), enormous));

        // Then
        assertThat(IntStream.range(0, 50)).allMatch(i -> cache.get(URI.create("https://h" + i + ".test/")).isPresent());
        assertThat(cache.get(URI.create("https://h49.wildcard.test/"))).isPresent();
    }

    @Test
    void rulesThatAreReplacedGiveTheirMemoryBack() {
        // Given
        RobotsRules rules = RobotsRules.of(ROBOTS, page("User-agent: *\nDisallow: /x"), "Kicker");
        RobotsCache cache = new RobotsCache(Clock.systemUTC(), Duration.ofHours(24), 10, 2 * rules.bytes());
        cache.put(URI.create("https://a.test/"), rules);

        // When
        IntStream.range(0, 10).forEach(i -> cache.put(URI.create("https://b.test/"), rules));

        // Then
        assertThat(cache.get(URI.create("https://a.test/"))).isPresent();
    }

    @Test
    void theRulesOfOneHostAreKeptHoweverLongTheyAre() {
        RobotsCache cache = new RobotsCache(Clock.systemUTC(), Duration.ofHours(24), 10, 1);
        cache.put(URI.create("https://a.test/"), RobotsRules.of(ROBOTS, page("User-agent: *\nDisallow: /x"), "Kicker"));
        assertThat(cache.get(URI.create("https://a.test/"))).isPresent();
    }

    @Test
    void whatCannotBeToldInReasonableTimeIsDenied() {
        // Given
        RobotsRules rules = RobotsRules.of(ROBOTS, page("User-agent: *\n"
                + IntStream.range(0, 5_000).mapToObj(i -> "Disallow: /*a*a*b" + i + "\n").collect(Collectors.joining())), "Kicker");

        // Then
        assertThat(rules.allows(URI.create("https://news.test/" + "a".repeat(8_000)))).isFalse();
        assertThat(rules.allows(URI.create("https://news.test/world/2026/11/a-story-with-a-long-name-as-they-have-them"))).isTrue();
    }

    private static Duration delay(String file) {
        return RobotsRules.of(ROBOTS, page(file), "Kicker").crawlDelay();
    }

    private static FetchResult page(String text) {
        return new Page(200, Map.of("content-type", "text/plain"), text.getBytes(StandardCharsets.UTF_8), 1);
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
