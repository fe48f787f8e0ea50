package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A source is asked for by one instance at a time, again and again, and each page on it is fetched once. */
class PolledSourcesTest {

    @RegisterExtension
    static final RunningBroker BROKER = new RunningBroker();

    @TempDir
    Path folder;

    @Test
    void aFeedIsAskedForAgainAndAgainAlsoByTheNextOwner() throws Exception {
        try (var site = new TestSite(); var kafka = new KafkaProbe(BROKER.bootstrap())) {
            // Given
            var newest = new AtomicInteger(3);
            site.on("/rss", exchange -> TestSite.answer(exchange, 200, "application/rss+xml", rss(site, newest.get()).getBytes(StandardCharsets.UTF_8)));
            String feed = site.url("feeds.news.test", "/rss");
            Path sources = Files.writeString(folder.resolve("sources.txt"), "feed " + feed + " The feed\n");
            IngestProcess first = start("poll-first", sources);

            // When
            awaitPolls(site, 2);
            newest.set(5);
            awaitPolls(site, 4);
            first.kill();
            try (var next = start("poll-next", sources)) {
                newest.set(6);
                awaitPolls(site, 6);

                // Then
                kafka.await("url-outcomes", 6, record -> KafkaProbe.text(record.value()).contains("\"fetched\""));
                assertThat(site.visits().stream().filter(visit -> visit.path().startsWith("/article/")).map(TestSite.Visit::path))
                        .containsExactlyInAnyOrder("/article/1", "/article/2", "/article/3", "/article/4", "/article/5", "/article/6");
                assertThat(kafka.all("raw-pages")).hasSize(6)
                        .allSatisfy(page -> assertThat(KafkaProbe.header(page, "ce_origin")).isEqualTo("The feed"));
                assertThat(kafka.all("url-outcomes")).extracting(record -> KafkaProbe.text(record.value()))
                        .anySatisfy(outcome -> assertThat(outcome).contains("\"unchanged\"", feed))
                        .as("no page is submitted twice").noneSatisfy(outcome -> assertThat(outcome).contains("\"duplicate\"", "/article/"));
                kafka.all("fetch-memory").forEach(record -> Contracts.assertValid("fetch-memory.v1", KafkaProbe.text(record.value())));
            }
        }
    }

    private static IngestProcess start(String instance, Path sources) {
        return IngestProcess.start(BROKER.bootstrap(), Map.of("instance-id", instance, "allow-loopback", "true", "hosts", "*.news.test=127.0.0.1",
                "politeness.spacing", "20ms", "poll.sources", sources.toString(), "poll.interval", "1s", "poll.shortest", "1s", "poll.longest", "2s"));
    }

    private static void awaitPolls(TestSite site, int count) {
        await().atMost(Duration.ofSeconds(60)).until(() -> site.visits().stream().filter(visit -> visit.path().equals("/rss")).count() >= count);
    }

    private static String rss(TestSite site, int newest) {
        var items = new StringBuilder();
        for (int i = newest; i > 0; i--) {
            items.append("<item><title>t</title><link>").append(site.url("feeds.news.test", "/article/" + i)).append("</link></item>");
        }
        return "<rss version='2.0'><channel><title>t</title><link>https://news.test/</link><description>d</description>" + items + "</channel></rss>";
    }
}
