package io.kicker.index.consume;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class ArticleConsumerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Pool database;

    @Test
    void newestFetchWinsInWhateverOrderVersionsArrive() {
        // Given
        SampleEvent older = SampleEvent.of("order").fetchedAt("2026-11-17T10:00:00Z").headline("As first fetched");
        SampleEvent newest = SampleEvent.of("order").fetchedAt("2026-11-17T12:00:00Z").headline("As last fetched");
        SampleEvent between = SampleEvent.of("order").fetchedAt("2026-11-17T11:00:00Z").headline("As fetched between");

        // When
        Kafka.send(older);
        awaitHeadline("order", "As first fetched");
        Kafka.send(newest);
        awaitHeadline("order", "As last fetched");
        Kafka.send(between);
        sendAndAwaitAnother("order-done");

        // Then
        assertThat(headline("order")).isEqualTo("As last fetched");
    }

    @Test
    void twoVersionsFetchedAtTheSameTimeAreDecidedByTheirEventIds() {
        // Given
        String time = "2026-11-17T10:00:00Z";

        // When
        Kafka.send(SampleEvent.of("tie-up").fetchedAt(time).eventId("a").headline("A"));
        Kafka.send(SampleEvent.of("tie-up").fetchedAt(time).eventId("b").headline("B"));
        Kafka.send(SampleEvent.of("tie-down").fetchedAt(time).eventId("b").headline("B"));
        Kafka.send(SampleEvent.of("tie-down").fetchedAt(time).eventId("a").headline("A"));
        sendAndAwaitAnother("tie-done");

        // Then
        assertThat(headline("tie-up")).isEqualTo("B");
        assertThat(headline("tie-down")).isEqualTo("B");
    }

    @Test
    void everyEffectIsCountedFromTheStart() {
        // When
        String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();

        // Then
        assertThat(metrics).contains("kicker_index_articles_total{effect=\"inserted\"", "effect=\"updated\"", "effect=\"stale\"",
                "effect=\"deleted\"", "effect=\"dead-letter\"", "kicker_index_batch_seconds_count",
                "kicker_index_submitted_to_readable_seconds_count", "kicker_index_streams", "kafka_consumer_");
    }

    @Test
    void redeliveryChangesNothing() {
        // Given
        SampleEvent event = SampleEvent.of("again");
        Kafka.send(event);
        awaitHeadline("again", "Coastal towns agree on shared flood fund after record tides");
        String row = row("again");

        // When
        Kafka.send(event);
        sendAndAwaitAnother("again-done");

        // Then
        assertThat(row("again")).isEqualTo(row);
    }

    @Test
    void withdrawnArticleIsDeletedAndMayComeBack() {
        // Given
        Kafka.send(SampleEvent.of("withdrawn"));
        awaitHeadline("withdrawn", "Coastal towns agree on shared flood fund after record tides");

        // When
        Kafka.withdraw(id("withdrawn"));
        awaitHeadline("withdrawn", null);
        Kafka.send(SampleEvent.of("withdrawn").fetchedAt("2026-11-01T00:00:00Z").headline("Back again"));

        // Then
        awaitHeadline("withdrawn", "Back again");
    }

    @Test
    void writerThatIsGoneInTheMiddleOfATransactionDoesNotHoldUpTheOthers() {
        // Given
        SqlConnection gone = database.getConnection().await().atMost(PATIENCE);
        gone.begin().chain(() -> gone.query("SELECT CAST(pg_advisory_xact_lock(118100383720818) AS text)").execute()).await().atMost(PATIENCE);

        // When
        Kafka.send(SampleEvent.of("after-the-lost"));

        // Then
        assertThat(Database.value("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'")).isNotEqualTo("0");
        awaitHeadline("after-the-lost", "Coastal towns agree on shared flood fund after record tides");
    }

    @Test
    void readinessIsThatOfTheDatabaseAndNotOfKafka() {
        // When
        String ready = given().get("/q/health/ready").then().statusCode(200).extract().asString();

        // Then
        assertThat(ready).contains("Reactive PostgreSQL").doesNotContain("enriched-articles", "dead-letters");
        assertThat(given().get("/q/health/live").then().statusCode(200).extract().asString()).contains("enriched-articles");
    }

    @Test
    void whatPostgreSqlCannotHoldIsReplacedAndNotRefused() {
        // Given
        SampleEvent event = SampleEvent.of("null").headline("Zero \0 width").with(value -> value.put("desk\0", "HALF alone"));
        String json = new String(event.bytes(), StandardCharsets.UTF_8).replace("HALF", "\\ud800");

        // When
        Kafka.send(event.id(), json.getBytes(StandardCharsets.UTF_8), Kafka.TYPE, event.eventId());

        // Then
        awaitHeadline("null", "Zero \uFFFD width");
        assertThat(Database.value("SELECT event ->> U&'desk\\FFFD' FROM article WHERE id = '" + id("null") + "'")).isEqualTo("\uFFFD alone");
    }

    @Test
    void articleThatTheDatabaseRefusesIsPutAsideAndTheRestOfItsBatchIsWritten() {
        // Given
        Database.run("ALTER TABLE article ADD CONSTRAINT test_refusal CHECK (site_host <> 'refused.example')");
        try {
            // When
            for (int page = 0; page < 40; page++) {
                Kafka.send(SampleEvent.of("refused-" + page).site(page == 17 ? "refused.example" : "fine.example"));
            }

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = 'fine.example'"))
                    .isEqualTo("39"));
            var letter = Kafka.deadLetter(record -> id("refused-17").equals(key(record.key())));
            assertThat(Kafka.header(letter, "dead-letter-reason")).contains("test_refusal");
            assertThat(Kafka.header(letter, "dead-letter-topic")).isEqualTo("enriched-articles");
        } finally {
            Database.run("ALTER TABLE article DROP CONSTRAINT test_refusal");
        }
    }

    private static String key(byte[] key) {
        return key == null ? null : new String(key, StandardCharsets.UTF_8);
    }

    private static void sendAndAwaitAnother(String page) {
        Kafka.send(SampleEvent.of(page));
        awaitHeadline(page, "Coastal towns agree on shared flood fund after record tides");
    }

    private static void awaitHeadline(String page, String headline) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(headline(page)).isEqualTo(headline));
    }

    private static String headline(String page) {
        return Database.value("SELECT event ->> 'headline' FROM article WHERE id = '" + id(page) + "'");
    }

    private static String row(String page) {
        return Database.value("SELECT article::text FROM article WHERE id = '" + id(page) + "'");
    }
}
