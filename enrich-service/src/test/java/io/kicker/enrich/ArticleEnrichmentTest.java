package io.kicker.enrich;

import static io.kicker.enrich.Wire.header;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.testing.broker.BrokerResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(BrokerResource.class)
class ArticleEnrichmentTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private Wire wire;
    private String url;

    @BeforeEach
    void connect() {
        wire = new Wire(bootstrapServers);
        url = "https://www.example-news.test/world/" + UUID.randomUUID();
    }

    @AfterEach
    void disconnect() {
        wire.close();
    }

    @Test
    void aRawPageBecomesAnArticleAndAnOutcomeThatKeepTheContracts() throws IOException {
        // Given
        Page page = Page.at(url, NewsPage.HTML);

        // When
        wire.send(page);

        // Then
        var article = wire.first("enriched-articles", this::isAboutIt);
        var outcome = wire.first("page-outcomes", this::isAboutIt);
        assertThat(ContractSchema.own("enriched-article.v1").violations(text(article))).isEmpty();
        assertThat(ContractSchema.own("page-outcome.v1").violations(text(outcome))).isEmpty();
        JsonNode event = JSON.readTree(article.value());
        assertThat(new String(article.key(), StandardCharsets.UTF_8)).isEqualTo(event.path("id").asText());
        assertThat(new String(outcome.key(), StandardCharsets.UTF_8)).isEqualTo(url);
        assertThat(event.path("headline").asText()).isEqualTo("Harbor towns share the cost of a higher sea wall");
        assertThat(event.path("body").path(0).path("type").asText()).isEqualTo("paragraph");
        assertThat(event.at("/regions/0/evidence/0").toString()).isEqualTo("{\"signal\":\"kicker\",\"text\":\"Asia\"}");
        assertThat(event.path("mentions").isArray()).isTrue();
        assertThat(event.path("provenance").path("rawPageId").asText()).isEqualTo(page.id());
        assertThat(JSON.readTree(outcome.value()).path("outcome").asText()).isEqualTo("enriched");
        assertThat(JSON.readTree(outcome.value()).path("articleId")).isEqualTo(event.path("id"));
    }

    @Test
    void eventsCarryCloudEventsHeadersAndTheTrace() {
        // Given
        Page page = Page.at(url, NewsPage.HTML);

        // When
        wire.send(page);

        // Then
        var article = wire.first("enriched-articles", this::isAboutIt);
        assertThat(header(article, "ce_type")).isEqualTo("io.kicker.article.enriched.v1");
        assertThat(header(article, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(article, "ce_source")).isEqualTo("/kicker/enrich-service");
        assertThat(header(article, "content-type")).isEqualTo("application/json");
        // The trace goes on; the span within it may be a new one.
        assertThat(header(article, "traceparent")).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736-");
    }

    @Test
    void aRedeliveredPageGivesTheSameIdsAndTheSameBytes() {
        // Given
        Page page = Page.at(url, NewsPage.HTML);

        // When
        wire.send(page);
        wire.send(page);

        // Then
        var articles = wire.all("enriched-articles", this::isAboutIt, 2);
        var outcomes = wire.all("page-outcomes", this::isAboutIt, 2);
        assertThat(articles.get(1).value()).isEqualTo(articles.get(0).value());
        assertThat(header(articles.get(1), "ce_id")).isEqualTo(header(articles.get(0), "ce_id"));
        assertThat(header(outcomes.get(1), "ce_id")).isEqualTo(header(outcomes.get(0), "ce_id"));
    }

    @Test
    void aPageThatIsNoArticleIsAnOutcomeAlone() throws IOException {
        // Given
        Page page = Page.at(url, "<html><head><title>404 - Page not found</title></head><body><h1>Page not found</h1></body></html>");

        // When
        wire.send(page);

        // Then
        assertThat(outcome()).isEqualTo("soft-404");
        assertThatTheNextPageIsWorkedOn();
    }

    @Test
    void sixMegabytesOfGarbageAreAnOutcome() throws IOException {
        // Given
        byte[] garbage = new byte[6 * 1024 * 1024];
        new Random(7).nextBytes(garbage);

        // When
        wire.send(Page.at(url, "").withBody(garbage));

        // Then
        assertThat(outcome()).isEqualTo("not-html");
        assertThatTheNextPageIsWorkedOn();
    }

    @Test
    void aNullValueIsADeadLetter() throws IOException {
        assertThatItIsADeadLetter(Page.at(url, "").withBody(null), "the value is null");
    }

    @Test
    void aRecordWithoutCloudEventsHeadersIsADeadLetter() throws IOException {
        assertThatItIsADeadLetter(Page.at(url, NewsPage.HTML).without("ce_type"), "the header ce_type is missing");
    }

    @ParameterizedTest
    @ValueSource(ints = {10_480_000, 12_000_000})
    void aDeadLetterThatIsTooLargeToBeWrittenOnceMoreHasNoValueAndSaysSo(int bytes) throws IOException {
        // When
        wire.send(Page.at(url, "").withBody(new byte[bytes]).without("ce_type"));

        // Then
        ConsumerRecord<byte[], byte[]> letter = wire.first("raw-pages-dlq", this::isAboutIt);
        assertThat(letter.value() == null).as("without its value").isTrue();
        assertThat(header(letter, "dead-letter-value")).isEqualTo("too large to be put here");
        assertThat(header(letter, "dead-letter-reason")).contains("the header ce_type is missing");
        assertThatTheNextPageIsWorkedOn();
    }

    @Test
    void aFeedsCategoriesAreLabelsOfItsPages() throws IOException {
        // When
        wire.send(Page.at(url, NewsPage.HTML).with("ce_categories", "[\"Weather\"]"));

        // Then
        JsonNode topics = JSON.readTree(wire.first("enriched-articles", this::isAboutIt).value()).path("topics");
        assertThat(topics).anySatisfy(topic -> {
            assertThat(topic.path("source").asText()).isEqualTo("feed");
            assertThat(topic.path("label").asText()).isEqualTo("Weather");
        });
    }

    @Test
    void aRecordWithGarbageAsCategoriesIsADeadLetter() throws IOException {
        assertThatItIsADeadLetter(Page.at(url, NewsPage.HTML).with("ce_categories", "Weather"), "ce_categories is not a JSON array of texts");
    }

    @Test
    void aRecordOfAnotherTypeIsADeadLetter() throws IOException {
        assertThatItIsADeadLetter(Page.at(url, NewsPage.HTML).with("ce_type", "io.kicker.page.fetched.v2"), "ce_type is io.kicker.page.fetched.v2");
    }

    @Test
    void aRecordWithAGarbageTimeIsADeadLetter() throws IOException {
        assertThatItIsADeadLetter(Page.at(url, NewsPage.HTML).with("ce_fetchedat", "yesterday"), "ce_fetchedat is not an RFC 3339 time");
    }

    @Test
    void outcomesAreCounted() {
        // Given
        wire.send(Page.at(url, NewsPage.HTML));

        // When
        wire.first("page-outcomes", this::isAboutIt);

        // Then
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
        assertThat(metrics).contains("kicker_enrich_outcomes_total{outcome=\"enriched\"}").contains("kicker_enrich_parse_seconds");
    }

    @Test
    void theServiceIsHealthyAndServesItsContracts() {
        given().get("/q/health").then().statusCode(200);
        given().get("/contracts/enriched-article.v1.schema.json").then().statusCode(200);
        given().get("/contracts/samples/enriched-article.v1.sample.json").then().statusCode(200);
        given().get("/contracts/asyncapi.yaml").then().statusCode(200);
        given().get("/contracts/no-such.json").then().statusCode(404);
    }

    @Test
    void theTaxonomiesAreServedAndMayBeCached() {
        given().get("/taxonomy/regions").then().statusCode(200).header("Cache-Control", "max-age=3600")
                .body("find { it.code == 'KP' }.labels.de", equalTo("Nordkorea"), "find { it.code == 'KP' }.parents", hasItem("142"));
        given().get("/taxonomy/topics").then().statusCode(200).header("Cache-Control", "max-age=3600")
                .body("find { it.code == 'medtop:11000000' }.labels.en", equalTo("politics and government"));
    }

    private void assertThatItIsADeadLetter(Page page, String reason) throws IOException {
        // When
        wire.send(page);

        // Then
        var letter = wire.first("raw-pages-dlq", record -> new String(record.key(), StandardCharsets.UTF_8).equals(url));
        assertThat(letter.value()).isEqualTo(page.record().value());
        assertThat(header(letter, "ce_id")).isEqualTo(page.id());
        assertThat(header(letter, "dead-letter-reason")).contains(reason);
        assertThat(header(letter, "dead-letter-topic")).isEqualTo("raw-pages");
        assertThat(header(letter, "dead-letter-offset")).isNotNull();
        assertThat(header(letter, "dead-letter-time")).isNotNull();
        assertThatTheNextPageIsWorkedOn();
    }

    private void assertThatTheNextPageIsWorkedOn() throws IOException {
        url = url + "-next";
        wire.send(Page.at(url, NewsPage.HTML));
        assertThat(outcome()).isEqualTo("enriched");
    }

    private String outcome() throws IOException {
        return JSON.readTree(wire.first("page-outcomes", this::isAboutIt).value()).path("outcome").asText();
    }

    private boolean isAboutIt(ConsumerRecord<byte[], byte[]> record) {
        return url.equals(header(record, "ce_subject"));
    }

    private static String text(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.value(), StandardCharsets.UTF_8);
    }
}
