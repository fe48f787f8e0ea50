package io.kicker.index.consume;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.Readers;
import io.kicker.index.SampleEvent;
import io.kicker.index.query.Problem;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;

/** The database refuses every connection for a while, as it does when it restarts or moves. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class DatabaseAwayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    // More than the pool has connections.
    private static final int READERS = 20;
    private static final Duration PATIENCE_WITH_SILENCE = Duration.ofSeconds(15);
    private static final int MORE_THAN_A_STATEMENT_MAY = 20;

    @Test
    void articlesWaitForTheDatabaseAndNoneIsPutAsideAndReadersAreToldToComeAgain() throws SQLException {
        // Given
        int letters = Kafka.deadLetters().size();
        try (Connection open = Database.operator(); Statement operator = open.createStatement()) {
            operator.execute("ALTER DATABASE \"" + Database.name() + "\" ALLOW_CONNECTIONS false");
            try {
                operator.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + Database.name() + "'");

                // When
                Kafka.send(SampleEvent.of("while-away"));

                // Then
                await().atMost(PATIENCE).untilAsserted(() -> given().get("/q/health/ready").then().statusCode(503));
                given().get("/q/health/live").then().statusCode(200);
                for (String path : List.of("/articles", "/articles/" + id("while-away"), "/feed.atom", "/")) {
                    given().get(path).then().statusCode(503).contentType(Problem.MEDIA_TYPE).header("Retry-After", "5");
                }
                given().accept(ContentType.HTML).get("/").then().statusCode(503).contentType(ContentType.HTML).header("Retry-After", "5")
                        .body("html.body.main.div.h1", equalTo("The articles are out of reach"));
            } finally {
                operator.execute("ALTER DATABASE \"" + Database.name() + "\" ALLOW_CONNECTIONS true");
            }
        }
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("while-away")).then().statusCode(200));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
        assertThat(Kafka.deadLetters()).hasSize(letters);
    }

    @Test
    void aBatchThatTakesTheDatabaseTooLongIsWrittenInParts() {
        // Given
        Database.run("CREATE FUNCTION take_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.4); RETURN NEW; END'");
        Database.run("CREATE TRIGGER slow BEFORE INSERT ON article FOR EACH ROW WHEN (NEW.site_host = 'slow.example') EXECUTE FUNCTION take_long()");

        // When
        for (int number = 0; number < MORE_THAN_A_STATEMENT_MAY; number++) {
            SampleEvent event = SampleEvent.of("slow-" + number).site("slow.example");
            Kafka.queue(event.id(), event.bytes(), Kafka.TYPE, event.eventId());
        }
        Kafka.flush();

        // Then
        try {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = 'slow.example'"))
                    .isEqualTo(String.valueOf(MORE_THAN_A_STATEMENT_MAY)));
        } finally {
            Database.run("DROP FUNCTION take_long CASCADE");
        }
    }

    @Test
    void anAnswerThatDoesNotComeIsNotWaitedForForEver() throws SQLException {
        try (Connection open = Database.connection(); Statement other = open.createStatement()) {
            // Given
            open.setAutoCommit(false);
            other.execute("LOCK TABLE article IN ACCESS EXCLUSIVE MODE");

            // When
            Kafka.send(SampleEvent.of("while-silent"));
            List<CompletableFuture<Integer>> readers = Readers.ask(READERS);

            // Then
            assertThat(readers).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(503));
            await().atMost(PATIENCE_WITH_SILENCE).untilAsserted(() -> given().get("/articles").then().statusCode(503).header("Retry-After", "5"));
            given().get("/q/health/live").then().statusCode(200);
        }
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("while-silent")).then().statusCode(200));
        assertThat(Readers.ask(READERS)).allSatisfy(reader -> assertThat(reader.join()).isEqualTo(200));
    }
}
