package io.kicker.ingest;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.ingest.site.TestSite;

/**
 * What hosts in trouble cost the others: {@code TroubledHostsBench ROUNDS PAGES_PER_HOST}. Each round fetches the pages of 200 hosts,
 * 20 ms apart, once alone and once while a host that answers after 10 s, one that takes connections and never answers, and one that
 * refuses them have 50 pages each to be fetched as well. Prints the pages per second of the 200, and the medians' ratio.
 */
public final class TroubledHostsBench {

    private static final int HOSTS = 200;
    private static final int TROUBLED_PAGES = 50;
    private static final byte[] BODY = ("<!doctype html><title>bench</title>" + "<p>word and word</p>".repeat(1500)).getBytes(StandardCharsets.UTF_8);

    private TroubledHostsBench() {
    }

    public static void main(String[] arguments) throws Exception {
        int pages = Integer.parseInt(arguments[1]);
        List<Double> alone = new ArrayList<>();
        List<Double> beside = new ArrayList<>();
        for (int round = 0; round < Integer.parseInt(arguments[0]); round++) {
            // The first of a round is now this, now that, so that neither has the warmer machine.
            boolean troubleFirst = round % 2 == 1;
            (troubleFirst ? beside : alone).add(pagesPerSecond(pages, troubleFirst));
            (troubleFirst ? alone : beside).add(pagesPerSecond(pages, !troubleFirst));
            System.out.printf("alone %s, beside troubled hosts %s%n", alone, beside);
        }
        System.out.printf("pages/s of %d hosts: alone %.0f, beside one slow, one silent and one dead host %.0f (medians), ratio %.3f%n", HOSTS,
                median(alone), median(beside), median(beside) / median(alone));
        System.exit(0);
    }

    private static double pagesPerSecond(int pages, boolean trouble) throws Exception {
        try (var broker = EmbeddedBroker.start(Files.createTempDirectory(Path.of("target"), "bench-"), BenchProcess.freePort(), BenchProcess.freePort());
                var site = new TestSite();
                var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var kafka = new KafkaProbe(broker.bootstrapServers())) {
            kafka.create(BrokerWithTopics.topics());
            site.articles(HOSTS * pages, BODY);
            for (int i = 0; i < TROUBLED_PAGES; i++) {
                site.on("/slow/" + i, exchange -> {
                    sleep();
                    TestSite.answer(exchange, 200, "text/html", BODY);
                });
            }
            String names = "*.news.test=127.0.0.1,slow.test=127.0.0.1,silent.test=127.0.0.1:" + silent.getLocalPort() + ",dead.test=127.0.0.1:"
                    + BenchProcess.freePort();
            try (var service = BenchProcess.start(broker.bootstrapServers(), 256, Map.of("hosts", names, "politeness.spacing", "20ms"))) {
                service.warmUp(kafka, site);
                Instant start = Instant.now();
                for (int i = 0; trouble && i < TROUBLED_PAGES; i++) {
                    kafka.send("article-urls", site.url("slow.test", "/slow/" + i));
                    kafka.send("article-urls", site.url("silent.test", "/a/" + i));
                    kafka.send("article-urls", site.url("dead.test", "/a/" + i));
                }
                for (int i = 0; i < HOSTS * pages; i++) {
                    kafka.send("article-urls", site.url("h" + i % HOSTS + ".news.test", "/article/" + i));
                }
                kafka.flush();
                kafka.await("url-outcomes", HOSTS * pages, record -> record.timestamp() >= start.toEpochMilli()
                        && KafkaProbe.text(record.key()).contains(".news.test"), Duration.ofMinutes(3));
                return HOSTS * pages * 1000.0 / Duration.between(start, Instant.now()).toMillis();
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
