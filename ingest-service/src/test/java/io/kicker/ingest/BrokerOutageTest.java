package io.kicker.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** The broker goes away while pages are fetched, for longer than a transaction may take, and comes back with its data. */
class BrokerOutageTest {

    private static final int HOSTS = 20;
    private static final int URLS = 300;
    // Longer than the producers' delivery time-out of 19 s: what was being written is given up and done again.
    private static final Duration OUTAGE = Duration.ofSeconds(22);

    @TempDir
    Path data;

    @Test
    void everyUrlStillHasOneOutcomeAndOnePage() throws Exception {
        int port = BenchProcess.freePort();
        int controller = BenchProcess.freePort();
        EmbeddedBroker broker = EmbeddedBroker.start(data, port, controller);
        String bootstrap = broker.bootstrapServers();
        try (var site = new TestSite(); var service = service(bootstrap)) {
            // Given
            List<String> urls = IntStream.range(0, URLS).mapToObj(i -> site.url("h" + i % HOSTS + ".news.test", "/article/" + i)).toList();
            try (var kafka = new KafkaProbe(bootstrap)) {
                kafka.create(BrokerWithTopics.topics());
                urls.forEach(url -> kafka.send("article-urls", url));
                kafka.flush();
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> site.visits().size() >= 60);

            // When
            broker.close();
            Instant back = Instant.now().plus(OUTAGE);
            await().atMost(OUTAGE.plusSeconds(10)).until(() -> Instant.now().isAfter(back));
            broker = EmbeddedBroker.start(data, port, controller);

            // Then
            try (var kafka = new KafkaProbe(bootstrap)) {
                await().atMost(Duration.ofSeconds(90)).pollInterval(Duration.ofSeconds(1)).until(() -> kafka.all("url-outcomes").size() >= URLS);
                Map<String, Integer> once = urls.stream().collect(Collectors.toMap(url -> url, url -> 1));
                assertThat(KafkaProbe.byKey(kafka.all("url-outcomes"))).isEqualTo(once);
                assertThat(KafkaProbe.byKey(kafka.all("raw-pages"))).isEqualTo(once);
            }
        } finally {
            broker.close();
        }
    }

    private static IngestProcess service(String bootstrap) {
        return IngestProcess.start(bootstrap, Map.of("instance-id", "outage", "allow-loopback", "true", "hosts", "*.news.test=127.0.0.1",
                "politeness.spacing", "500ms"));
    }
}
