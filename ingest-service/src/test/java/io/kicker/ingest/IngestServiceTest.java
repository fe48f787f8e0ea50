package io.kicker.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.ingest.site.TestSite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

@QuarkusTest
@WithTestResource(BrokerWithTopics.class)
@TestProfile(IngestServiceTest.Local.class)
class IngestServiceTest extends ServiceFixture {

    /** Local mode with a pause between requests that a test can wait for. */
    public static class Local implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kicker.ingest.allow-loopback", "true",
                    "kicker.ingest.hosts", "*.news.test=127.0.0.1",
                    "kicker.ingest.politeness.spacing", "20ms",
                    "kicker.ingest.duplicates.window", "5s",
                    "kicker.ingest.instance-id", "test");
        }
    }

    @Test
    void aUrlAsPlainTextBecomesARawPageAndOneOutcome() throws Exception {
        // Given
        String url = site.page("/story", "<!doctype html><title>Grüße</title>").url(host(), "/story");

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("outcome").asText()).isEqualTo("fetched");
        assertThat(outcome.path("attempts").asInt()).isEqualTo(1);
        ConsumerRecord<byte[], byte[]> page = rawPageOf(outcome);
        assertThat(KafkaProbe.text(page.value())).isEqualTo("<!doctype html><title>Grüße</title>");
        assertThat(KafkaProbe.text(page.key())).isEqualTo(url);
        assertThat(KafkaProbe.header(page, "content-type")).isEqualTo("text/html; charset=utf-8");
    }

    @Test
    void theJsonFormCarriesItsSourceToTheRawPage() throws Exception {
        // Given
        String url = site.page("/json", "<!doctype html>").url(host(), "/json");

        // When
        kafka.send("article-urls", "{\"url\":\"" + url + "\",\"source\":\"desk\",\"refetch\":true}");

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("source").asText()).isEqualTo("desk");
        assertThat(KafkaProbe.header(rawPageOf(outcome), "ce_origin")).isEqualTo("desk");
    }

    @Test
    void theCeIdOfASubmissionIsItsIdAndItsTraceGoesOn() throws Exception {
        // Given
        String trace = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        String url = site.page("/id", "<!doctype html>").url(host(), "/id");
        var record = new ProducerRecord<byte[], byte[]>("article-urls", url.getBytes(StandardCharsets.UTF_8));
        record.headers().add("ce_id", "my-own-id".getBytes(StandardCharsets.UTF_8)).add("traceparent", trace.getBytes(StandardCharsets.UTF_8));

        // When
        kafka.send(record);

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("submissionId").asText()).isEqualTo("my-own-id");
        assertThat(KafkaProbe.header(rawPageOf(outcome), "traceparent")).isEqualTo(trace);
    }

    @Test
    void redirectsAreFollowedFromHostToHostAndTold() throws Exception {
        // Given
        String target = host();
        site.redirect("/short", site.url(target, "/middle")).redirect("/middle", "/end?utm_source=x").page("/end?utm_source=x", "<!doctype html>");
        String url = site.url(host(), "/short");

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode outcome = outcomeOf(url);
        ConsumerRecord<byte[], byte[]> page = rawPageOf(outcome);
        assertThat(outcome.path("finalUrl").asText()).isEqualTo(site.url(target, "/end?utm_source=x"));
        assertThat(KafkaProbe.header(page, "ce_redirects")).isEqualTo("[\"" + url + "\",\"" + site.url(target, "/middle") + "\"]");
        assertThat(KafkaProbe.text(page.key())).isEqualTo(site.url(target, "/end"));
    }

    @ParameterizedTest
    @CsvSource({"/s?a=2&b=1, /s?b=1&a=2", "/s/a, /s//a", "/s?q, /s?q=", "/s/~a, /s/%7Ea", "/s/%C3%BC, /s/%c3%bc"})
    void aServerThatInsistsOnItsOwnSpellingIsAskedInIt(String ours, String theirs) throws Exception {
        // Given
        String host = host();
        String url = site.redirect(ours, theirs).page(theirs, "<!doctype html>").url(host, ours);

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("outcome").asText()).isEqualTo("fetched");
        assertThat(outcome.path("finalUrl").asText()).isEqualTo(site.url(host, theirs));
        assertThat(KafkaProbe.text(rawPageOf(outcome).key())).isEqualTo(url);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"/gone, gone", "/forbidden, rejected", "/pdf, unsupported-type", "/loop-a, bad-redirect", "/nowhere, bad-redirect",
        "/inside, forbidden-address", "/disallowed, robots-denied"})
    void whatCannotBeFetchedEndsInAnOutcome(String path, String outcome) throws Exception {
        // Given
        site.status("/gone", 410).status("/forbidden", 403).redirect("/loop-a", "/loop-b").redirect("/loop-b", "/loop-a")
                .redirect("/nowhere", "ftp://news.test/a").redirect("/inside", "http://10.0.0.1/")
                .on("/robots.txt", exchange -> TestSite.answer(exchange, 200, "text/plain",
                        "User-agent: kicker\nDisallow: /disallowed".getBytes(StandardCharsets.UTF_8)))
                .on("/pdf", exchange -> TestSite.answer(exchange, 200, "application/pdf", new byte[] {1}));
        String url = site.url(host(), path);

        // When
        kafka.send("article-urls", url);

        // Then
        assertThat(outcomeOf(url).path("outcome").asText()).isEqualTo(outcome);
    }

    @Test
    void aTextThatIsNoUrlIsAnOutcomeAtOnce() throws Exception {
        // When
        kafka.send("article-urls", "hello world");

        // Then
        JsonNode outcome = outcomeOf("hello world");
        assertThat(outcome.path("outcome").asText()).isEqualTo("invalid-url");
        assertThat(outcome.path("attempts").asInt()).isZero();
    }

    @Test
    void aFailureThatPassesIsTriedAgain() throws Exception {
        // Given
        AtomicInteger calls = new AtomicInteger();
        site.on("/flaky", exchange -> TestSite.answer(exchange, calls.incrementAndGet() == 1 ? 500 : 200, "text/html",
                "<!doctype html>".getBytes(StandardCharsets.UTF_8)));
        String url = site.url(host(), "/flaky");

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode outcome = outcomeOf(url);
        assertThat(outcome.path("outcome").asText()).isEqualTo("fetched");
        assertThat(outcome.path("attempts").asInt()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"429, too-many-requests", "503, overloaded"})
    void aHostThatAsksForLessIsLeftAloneAndItsRequestsWaitWithoutUsingUpTheirAttempts(int status, String trouble) throws Exception {
        // Given
        AtomicInteger asked = new AtomicInteger();
        String host = host();
        site.on("/busy", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().add("Retry-After", "120");
            TestSite.answer(exchange, status, "text/html", new byte[0]);
        });
        String first = site.url(host, "/busy");

        // When
        kafka.send("article-urls", first);
        JsonNode failed = parked(first);
        String second = site.url(host, "/busy?2");
        kafka.send("article-urls", second);
        JsonNode held = parked(second);

        // Then
        assertThat(asked).hasValue(1);
        assertThat(failed.path("attempts").asInt()).isEqualTo(1);
        assertThat(held.path("attempts").asInt()).isZero();
        assertThat(held.path("failingSince").asText()).isNotBlank();
        given().get("/hosts/" + host).then().statusCode(200).body("state", equalTo("backed-off"), "backOff.trouble", equalTo(trouble),
                "backOff.level", equalTo(1));
        given().queryParam("state", "backed-off").get("/hosts").then().statusCode(200).body("hosts.host", hasItem(host));
        given().get("/q/health/live").then().statusCode(200);
    }

    private JsonNode parked(String url) throws Exception {
        var record = kafka.await("fetch-retry-1m", 1, some -> KafkaProbe.text(some.value()).contains("\"" + url + "\"")).get(0);
        Contracts.assertValid("fetch-request.v1", KafkaProbe.text(record.value()));
        return JSON.readTree(record.value());
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Garbage.class)
    void garbageOnAnyTopicIsADeadLetterAndTheNextRecordGoesOn(Garbage garbage) throws Exception {
        // Given
        String mark = UUID.randomUUID().toString();
        Map<String, String> lettersOf = Map.of("article-urls", "article-urls-dlq", "fetch-queue", "fetch-queue-dlq",
                "fetch-retry-10s", "fetch-queue-dlq");
        String url = site.page("/next", "<!doctype html>").url(host(), "/next");

        // When
        lettersOf.keySet().forEach(topic -> {
            var record = garbage.record(topic);
            record.headers().add("mark", (mark + topic).getBytes(StandardCharsets.UTF_8));
            kafka.send(record);
        });
        kafka.send("article-urls", url);

        // Then
        lettersOf.forEach((topic, letters) -> {
            var letter = kafka.await(letters, 1, some -> (mark + topic).equals(KafkaProbe.header(some, "mark"))).get(0);
            assertThat(letter.value()).isEqualTo(garbage.record(topic).value());
            assertThat(KafkaProbe.header(letter, "dead-letter-topic")).isEqualTo(topic);
            assertThat(KafkaProbe.header(letter, "dead-letter-reason")).isNotBlank();
        });
        assertThat(outcomeOf(url).path("outcome").asText()).isEqualTo("fetched");
    }

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {10_470_000, 12_000_000})
    void whatIsTooLargeToBeWrittenOnceMoreIsADeadLetterThatSaysWhereItLies(int length) throws Exception {
        // Given
        String topic = "article-urls";
        String url = site.page("/after", "<!doctype html>").url(host(), "/after");

        // When
        RecordMetadata large = kafka.sendPacked(new ProducerRecord<>(topic, 0, null, new byte[length]));
        kafka.send(new ProducerRecord<>(topic, 0, null, url.getBytes(StandardCharsets.UTF_8)));

        // Then
        var letter = kafka.await("article-urls-dlq", 1, some -> Long.toString(large.offset()).equals(KafkaProbe.header(some, "dead-letter-offset"))
                && "0".equals(KafkaProbe.header(some, "dead-letter-partition"))).get(0);
        assertThat(letter.value()).isNull();
        assertThat(KafkaProbe.header(letter, "dead-letter-value")).isEqualTo("too large to be put here: " + length + " bytes");
        assertThat(KafkaProbe.header(letter, "dead-letter-reason")).contains("more than 65536");
        assertThat(outcomeOf(url).path("outcome").asText()).isEqualTo("fetched");
    }

    /** What is no record of any of the topics that the service reads. */
    enum Garbage {
        NO_VALUE(null, null),
        BAD_JSON("{\"url\": ", null),
        JSON_WITHOUT_URL("{\"source\": \"x\"}", null),
        WRONG_TYPES("{\"url\": [1], \"submissionId\": {}}", null),
        NOT_UTF_8("\u00ff\u00fe\u0000", null),
        SIX_MEGABYTES("x".repeat(6_000_000), null),
        OTHER_EVENT("http://news.test/", "io.kicker.article.enriched.v1");

        private final String value;
        private final String type;

        Garbage(String value, String type) {
            this.value = value;
            this.type = type;
        }

        ProducerRecord<byte[], byte[]> record(String topic) {
            // Dated back, so that a retry topic has nothing to wait for.
            var record = new ProducerRecord<byte[], byte[]>(topic, null, System.currentTimeMillis() - 60_000, null,
                    value == null ? null : value.getBytes(StandardCharsets.ISO_8859_1));
            if (type != null) {
                record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
            }
            return record;
        }
    }

    @Test
    void whatIsSentKeepsToTheContracts() throws Exception {
        // Given
        site.status("/none", 404).page("/contract", "<!doctype html>");
        String fetched = site.url(host(), "/contract");
        String gone = site.url(host(), "/none");

        // When
        kafka.send("article-urls", "{\"url\":\"" + fetched + "\",\"source\":\"desk\"}");
        kafka.send("article-urls", gone);
        outcomeOf(fetched);
        outcomeOf(gone);

        // Then
        kafka.all("url-outcomes").forEach(record -> Contracts.assertValid("url-outcome.v1", KafkaProbe.text(record.value())));
        kafka.all("raw-pages").forEach(record -> Contracts.assertValid("raw-page.v1", Contracts.headers(record)));
        kafka.all("fetch-queue").stream().filter(record -> KafkaProbe.header(record, "ce_source") != null)
                .filter(record -> KafkaProbe.header(record, "mark") == null)
                .forEach(record -> Contracts.assertValid("fetch-request.v1", KafkaProbe.text(record.value())));
    }

    @Test
    void urlsPostedAsJsonAreAcceptedInOrderWithTheirProblems() throws Exception {
        // Given
        String url = site.page("/posted", "<!doctype html>").url(host(), "/posted");

        // When
        var answer = given().contentType("application/json").body("{\"urls\":[\"" + url + "\",{\"source\":\"x\"}]}").post("/urls");

        // Then
        answer.then().statusCode(202).body("accepted", equalTo(1)).body("items[0].url", equalTo(url))
                .body("items[1].problem", equalTo("no url"));
        assertThat(outcomeOf(url).path("submissionId").asText()).isEqualTo(answer.path("items[0].submissionId"));
        kafka.all("article-urls").stream().filter(record -> KafkaProbe.header(record, "ce_id") != null)
                .filter(record -> "io.kicker.url.requested.v1".equals(KafkaProbe.header(record, "ce_type")))
                .forEach(record -> Contracts.assertValid("url-request.v1", KafkaProbe.text(record.value())));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"text/plain|http://a.news.test:1/x%0Ahttp://b.news.test:1/x|2",
        "application/x-ndjson|{\"url\":\"http://a.news.test:1/x\"}%0Abroken%0A\"http://b.news.test:1/x\"|2",
        "application/json|[\"http://a.news.test:1/x\"]|1"}, quoteCharacter = '~')
    void urlsArePostedInEachForm(String type, String body, int accepted) {
        given().contentType(type).body(body.replace("%0A", "\n").getBytes(StandardCharsets.UTF_8)).post("/urls").then().statusCode(202)
                .body("accepted", equalTo(accepted));
    }

    @Test
    void urlsArePostedPackedToo() throws Exception {
        given().contentType("text/plain").header("Content-Encoding", "gzip").body(gzip("http://a.news.test:1/x\n")).post("/urls")
                .then().statusCode(202).body("items[0].url", equalTo("http://a.news.test:1/x"));
    }

    @Test
    void whatAPostedBodyUnpacksToIsLimited() throws Exception {
        given().contentType("text/plain").header("Content-Encoding", "gzip").body(gzip("http://a.news.test:1/x\n".repeat(1_000_000))).post("/urls")
                .then().statusCode(413);
    }

    private static byte[] gzip(String text) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', value = {"application/json|{", "application/json|[]", "application/json|7", "application/json|{\"a\":1}",
        "text/plain|%0A", "application/x-ndjson|nonsense"}, quoteCharacter = '~')
    void aBodyWithNothingUsableIsAProblem(String type, String body) {
        given().contentType(type).body(body.replace("%0A", "\n").getBytes(StandardCharsets.UTF_8)).post("/urls").then().statusCode(400)
                .contentType("application/problem+json").body("detail", not(emptyOrNullString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started", "/q/openapi", "/q/swagger-ui/", "/contracts/asyncapi.yaml",
        "/contracts/url-outcome.v1.schema.json", "/contracts/samples/url-outcome.sample.json"})
    void operatorsAndConsumersFindWhatTheyNeed(String path) {
        given().get(path).then().statusCode(200);
    }

    @Test
    void outcomesAreCounted() throws Exception {
        // When
        kafka.send("article-urls", "not a url, counted");
        outcomeOf("not a url, counted");

        // Then
        assertThat(given().get("/q/metrics").asString()).containsPattern("kicker_ingest_outcomes_total\\{outcome=\"invalid-url\",?\\} [1-9]");
    }

    private static String host() {
        return UUID.randomUUID().toString().substring(0, 8) + ".news.test";
    }

    private JsonNode outcomeOf(String url) throws Exception {
        return outcomes(url, 1).get(0);
    }

    private ConsumerRecord<byte[], byte[]> rawPageOf(JsonNode outcome) {
        String id = outcome.path("rawPageId").asText();
        return kafka.await("raw-pages", 1, record -> id.equals(KafkaProbe.header(record, "ce_id"))).get(0);
    }
}
