package io.kicker.ingest;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.ingest.site.TestSite;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Measures the packaged service against a broker and a site in this JVM: {@code IngestBench URLS HOSTS SPACING_MS BYTES HEAP_MB}.
 * Prints the counts, pages per second, the quantiles from submission to outcome, and the process' largest memory.
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
        try (var broker = EmbeddedBroker.start(Files.createTempDirectory(Path.of("target"), "bench-"), port(), port());
                var site = new TestSite();
                var kafka = new KafkaProbe(broker.bootstrapServers())) {
            kafka.create(BrokerWithTopics.topics());
            for (int i = 0; i < urls; i++) {
                site.on("/article/" + i, exchange -> TestSite.answer(exchange, 200, "text/html", body));
            }
            Process service = start(broker.bootstrapServers(), arguments[2], arguments[4]);
            Runtime.getRuntime().addShutdownHook(new Thread(service::destroyForcibly));
            warmUp(kafka, site);
            Instant start = Instant.now();
            for (int i = 0; i < urls; i++) {
                kafka.send("article-urls", site.url("h" + i % hosts + ".news.test", "/article/" + i));
            }
            kafka.flush();
            System.out.println("submitted after " + Duration.between(start, Instant.now()));
            report(kafka, urls, start, service);
            service.destroy();
            service.waitFor();
        }
        System.exit(0);
    }

    private static void warmUp(KafkaProbe kafka, TestSite site) {
        for (int i = 0; i < 200; i++) {
            kafka.send("article-urls", site.url("warm" + i % 50 + ".news.test", "/article/" + i));
        }
        kafka.await("url-outcomes", 200, record -> true);
    }

    private static void report(KafkaProbe kafka, int urls, Instant start, Process service) throws Exception {
        List<ConsumerRecord<byte[], byte[]>> outcomes = new ArrayList<>(kafka.await("url-outcomes", urls,
                record -> record.timestamp() >= start.toEpochMilli(), LIMIT));
        Instant end = Instant.now();
        List<Long> millis = new ArrayList<>();
        int fetched = 0;
        for (var outcome : outcomes) {
            var json = new ObjectMapper().readTree(outcome.value());
            fetched += json.path("outcome").asText().equals("fetched") ? 1 : 0;
            millis.add(Duration.between(Instant.parse(json.path("submittedAt").asText()),
                    Instant.parse(json.path("completedAt").asText())).toMillis());
        }
        millis.sort(null);
        double seconds = Duration.between(start, end).toMillis() / 1000.0;
        Set<String> distinct = new java.util.HashSet<>();
        outcomes.forEach(outcome -> distinct.add(KafkaProbe.text(outcome.key())));
        System.out.printf("outcomes=%d distinct=%d fetched=%d seconds=%.1f pages/s=%.0f p50=%d ms p99=%d ms memory=%s%n", outcomes.size(),
                distinct.size(), fetched, seconds, outcomes.size() / seconds, millis.get(millis.size() / 2),
                millis.get(millis.size() * 99 / 100), memory(service));
    }

    private static String memory(Process service) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + service.pid() + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                .findFirst().orElse("?").replaceAll("\\s+", " ");
    }

    private static Process start(String bootstrap, String spacing, String heap) throws IOException {
        return new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx" + heap + "m",
                "-Dkafka.bootstrap.servers=" + bootstrap, "-Dquarkus.http.port=0", "-Dkicker.ingest.allow-loopback=true",
                "-Dkicker.ingest.hosts=*.news.test=127.0.0.1", "-Dkicker.ingest.instance-id=bench",
                "-Dkicker.ingest.politeness.spacing=" + spacing + "ms", "-Dkicker.ingest.politeness.slowing=0", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true).redirectOutput(new File("target/bench.log")).start();
    }

    private static int port() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
