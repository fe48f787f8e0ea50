package io.kicker.ingest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Two real processes, one broker, one site: killed in the middle, restarted, and counted with read_committed. */
class ExactlyOnceUnderKillTest {

    private static final int HOSTS = 40;
    private static final int PAGES = 15;
    private static final long SPACING_MILLIS = 50;

    @RegisterExtension
    static final RunningBroker BROKER = new RunningBroker();

    @Test
    void everyUrlHasOneOutcomeAndNoHostIsAskedTwiceAtOnce() {
        try (var site = new TestSite(); var kafka = new KafkaProbe(BROKER.bootstrap())) {
            // Given
            List<String> urls = IntStream.range(0, HOSTS * PAGES)
                    .mapToObj(i -> site.url("h" + i % HOSTS + ".news.test", "/article/" + i)).toList();
            IngestProcess first = start("first");

            // When
            urls.forEach(url -> kafka.send("article-urls", url));
            kafka.flush();
            awaitVisits(site, 100);
            first.kill();
            first = start("first");
            awaitVisits(site, 200);
            IngestProcess second = start("second");
            awaitVisits(site, 350);
            first.kill();
            awaitVisits(site, 450);
            first = start("first");

            // Then
            try (var survivor = first; var other = second) {
                kafka.await("url-outcomes", urls.size(), record -> true);
                assertThat(KafkaProbe.byKey(kafka.all("url-outcomes"))).containsExactlyInAnyOrderEntriesOf(once(urls));
                assertThat(KafkaProbe.byKey(kafka.all("raw-pages"))).containsExactlyInAnyOrderEntriesOf(once(urls));
                assertThat(violations(site)).as("requests to a host too early, or two at once").isEmpty();
                System.out.printf("2 processes, 2 kills, 2 rebalances: %d URLs of %d hosts, one outcome each; %d requests, none of two at once to a host, "
                        + "least time between two %.1f ms of %d ms%n", urls.size(), HOSTS, site.visits().size(), leastGap(site), SPACING_MILLIS);

                // When
                int visits = site.visits().size();
                first.kill();
                urls.forEach(url -> kafka.send("article-urls", url));
                kafka.await("url-outcomes", 2 * urls.size(), record -> true);

                // Then
                assertThat(KafkaProbe.byKey(kafka.all("url-outcomes").stream().filter(record -> KafkaProbe.text(record.value()).contains("\"duplicate\""))
                        .toList())).as("remembered by the new owner").containsExactlyInAnyOrderEntriesOf(once(urls));
                assertThat(site.visits()).as("no page is asked for again").hasSize(visits);
            }
        }
    }

    private static IngestProcess start(String instance) {
        return IngestProcess.start(BROKER.bootstrap(), Map.of("instance-id", instance, "allow-loopback", "true", "hosts", "*.news.test=127.0.0.1",
                "politeness.spacing", SPACING_MILLIS + "ms"));
    }

    private static void awaitVisits(TestSite site, int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> site.visits().size() >= count);
    }

    private static Map<String, Integer> once(List<String> urls) {
        return urls.stream().collect(Collectors.toMap(url -> url, url -> 1));
    }

    /** From the end of a request to the start of the next to its host, as the server's log has them. */
    private record Gap(TestSite.Visit before, TestSite.Visit after, double millis) {
    }

    private static List<Gap> gaps(TestSite site) {
        Map<String, List<TestSite.Visit>> byHost = site.visits().stream().collect(Collectors.groupingBy(TestSite.Visit::host));
        List<Gap> gaps = new ArrayList<>();
        byHost.values().forEach(visits -> {
            visits.sort(Comparator.comparingLong(TestSite.Visit::startNanos));
            for (int i = 1; i < visits.size(); i++) {
                gaps.add(new Gap(visits.get(i - 1), visits.get(i), (visits.get(i).startNanos() - visits.get(i - 1).endNanos()) / 1e6));
            }
        });
        return gaps;
    }

    private static double leastGap(TestSite site) {
        return gaps(site).stream().mapToDouble(Gap::millis).min().orElseThrow();
    }

    private static List<Gap> violations(TestSite site) {
        return gaps(site).stream().filter(gap -> gap.millis() < SPACING_MILLIS * 0.95).toList();
    }
}
