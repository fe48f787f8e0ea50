package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.ingest.site.TestSite;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Measures the packaged service against a broker and a site in this JVM: {@code IngestBench URLS HOSTS SPACING_MS BYTES HEAP_MB}.
 * Prints the counts, pages per second, the processor time of the service for a page, the quantiles from submission to outcome,
 * and the process' largest memory.
 */
public final class IngestBench {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private IngestBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int urls = Integer.parseInt(arguments[0]);
        int hosts = Integer.parseInt(arguments[1]);
        byte[] body = ("<!doctype html><title>bench</title>" + "<p>word and word</p>".repeat(Integer.parseInt(arguments[3]) / 20))
                .getBytes(StandardCharsets.UTF_8);
        try (var broker = EmbeddedBroker.start(Files.createTempDirectory(Path.of("target"), "bench-"), BenchProcess.freePort(), BenchProcess.freePort());
                var site = new TestSite();
                var kafka = new KafkaProbe(broker.bootstrapServers())) {
            kafka.create(BrokerWithTopics.topics());
            site.articles(urls, body);
            try (var service = BenchProcess.start(broker.bootstrapServers(), Integer.parseInt(arguments[4]),
                    Map.of("hosts", "*.news.test=127.0.0.1", "politeness.spacing", arguments[2] + "ms"))) {
                service.warmUp(kafka, site);
                double processor = service.processorSeconds();
                Instant start = Instant.now();
                for (int i = 0; i < urls; i++) {
                    kafka.send("article-urls", site.url("h" + i % hosts + ".news.test", "/article/" + i));
                }
                kafka.flush();
                report(kafka, urls, start, service, processor);
            }
        }
        System.exit(0);
    }

    private static void report(KafkaProbe kafka, int urls, Instant start, BenchProcess service, double processorBefore) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> outcomes = kafka.await("url-outcomes", urls, record -> record.timestamp() >= start.toEpochMilli(), LIMIT);
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        double processor = service.processorSeconds() - processorBefore;
        List<Long> millis = new ArrayList<>();
        int fetched = 0;
        for (var outcome : outcomes) {
            var json = new ObjectMapper().readTree(outcome.value());
            fetched += json.path("outcome").asText().equals("fetched") ? 1 : 0;
            millis.add(Duration.between(Instant.parse(json.path("submittedAt").asText()),
                    Instant.parse(json.path("completedAt").asText())).toMillis());
        }
        millis.sort(null);
        int distinct = outcomes.stream().map(outcome -> KafkaProbe.text(outcome.key())).collect(Collectors.toSet()).size();
        System.out.printf("outcomes=%d distinct=%d fetched=%d seconds=%.1f pages/s=%.0f service-cpu-ms/page=%.2f p50=%d ms p99=%d ms memory=%s%n",
                outcomes.size(), distinct, fetched, seconds, outcomes.size() / seconds, processor * 1000 / outcomes.size(),
                millis.get(millis.size() / 2), millis.get(millis.size() * 99 / 100), service.memory());
    }
}
