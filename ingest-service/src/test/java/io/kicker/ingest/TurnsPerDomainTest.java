package io.kicker.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.kicker.ingest.site.TestSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** With turns per domain its hosts are asked one after the other, by the server's own log. */
class TurnsPerDomainTest {

    private static final long SPACING_MILLIS = 100;
    @RegisterExtension
    static final RunningBroker BROKER = new RunningBroker();

    @Test
    void theHostsOfADomainShareItsSpacing() {
        try (var site = new TestSite(); var kafka = new KafkaProbe(BROKER.bootstrap()); var service =
                IngestProcess.start(BROKER.bootstrap(), Map.of("instance-id",
                "per-domain", "allow-loopback", "true", "hosts", "*.kicker-news.org=127.0.0.1", "politeness.per", "domain", "politeness.spacing",
                SPACING_MILLIS + "ms"))) {
            // Given
            site.redirect("/moved", site.url("c.kicker-news.org", "/article/99"));

            // When
            IntStream.range(0, 20).forEach(i -> kafka.send("article-urls", site.url("abcd".charAt(i % 4) + ".kicker-news.org", "/article/" + i)));
            kafka.send("article-urls", site.url("a.kicker-news.org", "/moved"));

            // Then
            kafka.await("url-outcomes", 21, record -> KafkaProbe.text(record.value()).contains("\"fetched\""));
            List<TestSite.Visit> visits = site.visits().stream().sorted(Comparator.comparingLong(TestSite.Visit::startNanos)).toList();
            assertThat(visits).extracting(TestSite.Visit::host).map(host -> host.charAt(0)).contains('a', 'b', 'c', 'd');
            assertThat(IntStream.range(1, visits.size()).mapToDouble(i -> (visits.get(i).startNanos() - visits.get(i - 1).endNanos()) / 1e6))
                    .as("milliseconds from the end of one to the start of the next").allMatch(gap -> gap >= SPACING_MILLIS * 0.95);
        }
    }
}
