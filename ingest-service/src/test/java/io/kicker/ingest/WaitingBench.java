package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.ingest.site.TestSite;

/**
 * Many URLs that must wait for their hosts' turns: {@code WaitingBench URLS HOSTS SPACING_MS SECONDS HEAP_MB}. Prints now and then, and after so many
 * seconds at the end, what the packaged service says of itself: pages fetched a second beside what the spacing allows, URLs that wait,
 * heap, the process' largest memory, and whether it is alive and ready.
 */
public final class WaitingBench {

    private static final byte[] BODY = ("<!doctype html><title>bench</title>" + "<p>word and word</p>".repeat(500)).getBytes(StandardCharsets.UTF_8);
    private static final int REPORTS = 6;

    private WaitingBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int urls = Integer.parseInt(arguments[0]);
        int hosts = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[3]);
        double allowed = hosts * 1000.0 / Integer.parseInt(arguments[2]);
        try (var broker = EmbeddedBroker.start(Files.createTempDirectory(Path.of("target"), "bench-"), BenchProcess.freePort(), BenchProcess.freePort());
                var site = new TestSite();
                var kafka = new KafkaProbe(broker.bootstrapServers())) {
            kafka.create(BrokerWithTopics.topics());
            site.articles(urls, BODY);
            try (var service = BenchProcess.start(broker.bootstrapServers(), Integer.parseInt(arguments[4]),
                    Map.of("hosts", "*.news.test=127.0.0.1", "politeness.spacing", arguments[2] + "ms"))) {
                service.warmUp(kafka, site);
                for (int i = 0; i < urls; i++) {
                    kafka.send("article-urls", site.url("h" + i % hosts + ".news.test", "/article/" + i));
                }
                kafka.flush();
                double before = service.metric("kicker_ingest_outcomes_total");
                for (int report = 1; report <= REPORTS; report++) {
                    Thread.sleep(seconds * 1000L / REPORTS);
                    double done = service.metric("kicker_ingest_outcomes_total");
                    System.out.printf("pages/s=%.0f (the spacing allows %.0f) waiting=%.0f in-memory=%.0f parked=%.0f heap=%.0f MB memory=%s live=%d "
                            + "ready=%d%n",
                            (done - before) * REPORTS / seconds, allowed, urls + 200 - done, service.metric("kicker_ingest_requests_waiting"),
                            service.metric("kicker_ingest_parked_total"), service.metric("jvm_memory_used_bytes{area=\"heap\"") / 1e6, service.memory(),
                            service.status("/q/health/live"), service.status("/q/health/ready"));
                    before = done;
                }
            }
        }
        System.exit(0);
    }
}
