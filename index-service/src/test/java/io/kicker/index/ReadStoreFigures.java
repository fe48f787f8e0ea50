package io.kicker.index;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Figures of the read store, printed: {@code mvn -pl index-service test -Dtest=ReadStoreFigures -Dmeasure=20000}. Broker, database,
 * service and this client share the machine.
 */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
@EnabledIfSystemProperty(named = "measure", matches = "[0-9]+")
class ReadStoreFigures {

    private static final int REQUESTS = 300;
    private static final String[][] REGIONS = {{"JP", "Japan"}, {"DE", "Germany"}, {"US", "United States"}, {"BR", "Brazil"}, {"NG", "Nigeria"},
            {"IN", "India"}, {"FR", "France"}, {"AU", "Australia"}};

    private final HttpClient http = HttpClient.newHttpClient();
    private final Random random = new Random(1);
    private final List<String> words = random.ints(20_000, 0, 100_000_000).mapToObj(number -> "w" + Integer.toString(number, 36)).toList();

    @TestHTTPResource("/")
    URI base;

    @Test
    void figures() throws Exception {
        int articles = Integer.getInteger("measure");
        report("first time", events(articles, "2026-11-21T00:00:00Z"));
        List<Sendable> newer = events(articles, "2026-11-22T00:00:00Z");
        report("newer version", newer);
        report("redelivered", newer);
        for (var query : queries(newer.get(7).id()).entrySet()) {
            latency(query.getKey(), base.resolve(query.getValue()));
        }
    }

    /** An event made ready beforehand, so that making it is not measured. */
    private record Sendable(String id, byte[] value) {
    }

    private void report(String what, List<Sendable> events) {
        double before = effects();
        Instant start = Instant.now();
        events.forEach(event -> Kafka.queue(event.id(), event.value(), Kafka.TYPE, "figure"));
        Kafka.flush();
        await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(50)).until(() -> effects() >= before + events.size());
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
        System.out.printf("FIGURE %-14s %6d articles of %.1f kB in %5.1f s = %5.0f articles/s%n", what, events.size(),
                events.stream().mapToInt(event -> event.value().length).average().orElse(0) / 1000, seconds, events.size() / seconds);
    }

    private List<Sendable> events(int articles, String fetchedAt) {
        List<Sendable> events = new ArrayList<>();
        for (int number = 0; number < articles; number++) {
            SampleEvent event = event(number).fetchedAt(fetchedAt);
            events.add(new Sendable(event.id(), event.bytes()));
        }
        return events;
    }

    private double effects() {
        return io.micrometer.core.instrument.Metrics.globalRegistry.find("kicker.index.articles").counters().stream()
                .mapToDouble(io.micrometer.core.instrument.Counter::count).sum();
    }

    private void latency(String name, URI address) throws Exception {
        List<Long> times = new ArrayList<>();
        for (int request = 0; request < REQUESTS; request++) {
            long start = System.nanoTime();
            var answer = http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofByteArray());
            times.add(System.nanoTime() - start);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(address + " " + answer.statusCode());
            }
        }
        // The first ones warm up.
        List<Long> warm = new ArrayList<>(times.subList(REQUESTS / 6, REQUESTS));
        Collections.sort(warm);
        System.out.printf("FIGURE %-28s p50 %6.1f ms  p99 %6.1f ms%n", name, warm.get(warm.size() / 2) / 1e6, warm.get(warm.size() * 99 / 100) / 1e6);
    }

    private Map<String, String> queries(String id) {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("newest 25", "articles");
        queries.put("newest 100", "articles?limit=100");
        queries.put("region (1 in 8)", "articles?region=JP");
        queries.put("area and language", "articles?region=142&language=en");
        queries.put("site (1 in 50)", "articles?site=site7.example");
        queries.put("search, rare word", "articles?q=" + words.get(19_000));
        queries.put("search, frequent word", "articles?q=" + words.get(3));
        queries.put("by relevance, rare word", "articles?sort=relevance&q=" + words.get(19_000));
        queries.put("by relevance, frequent word", "articles?sort=relevance&q=" + words.get(3));
        queries.put("by relevance, two words", "articles?sort=relevance&q=" + words.get(3) + "%20" + words.get(5));
        queries.put("search, two words, not", "articles?q=" + words.get(3) + "%20-" + words.get(5));
        queries.put("newest 25, no copies", "articles?copies=false");
        queries.put("topic, no copies", "articles?topic=Politics&copies=false");
        queries.put("frequent word, no copies", "articles?copies=false&q=" + words.get(3));
        queries.put("article", "articles/" + id);
        queries.put("facets, everything", "articles/facets");
        queries.put("facets, no copies", "articles/facets?copies=false");
        queries.put("facets, region", "articles/facets?region=142");
        queries.put("facets, frequent word", "articles/facets?q=" + words.get(3));
        queries.put("page: front", "");
        queries.put("page: region", "?region=142");
        queries.put("page: frequent word", "?q=" + words.get(3));
        return queries;
    }

    private SampleEvent event(int number) {
        String[] region = REGIONS[number % REGIONS.length];
        return SampleEvent.of("figure-" + number).site("site" + number % 50 + ".example").region(region[0], region[1], region[1])
                .headline(words(9)).text(words(450))
                .publishedAt(Instant.parse("2026-11-01T00:00:00Z").plusSeconds(number * 60L).toString())
                // One in five is a copy of the one before it.
                .sketch(SampleEvent.sketch("figure-" + (number % 5 == 4 ? number - 1 : number)));
    }

    /** Words as frequent as in a language: few of them often, most of them rarely. */
    private String words(int count) {
        return random.doubles(count).mapToObj(at -> words.get((int) (words.size() * at * at * at))).collect(Collectors.joining(" "));
    }
}
