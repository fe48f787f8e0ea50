package io.kicker.index.consume;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.kicker.index.BehindALossyNetwork;
import io.kicker.index.Kafka;
import io.kicker.index.LossyNetwork;
import io.kicker.index.Readers;
import io.kicker.index.SampleEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** All connections to the database are lost and nobody is told, as when its machine fails, or a firewall in between forgets them. */
@QuarkusTest
@TestProfile(ConnectionsLostTest.WithFewConnections.class)
class ConnectionsLostTest {

    /** So few that all of them are open, and lost. */
    public static class WithFewConnections extends BehindALossyNetwork {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.reactive.max-size", String.valueOf(CONNECTIONS));
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    // What people wait for a page, and programs until they are told to come again.
    private static final Duration SOON = Duration.ofSeconds(6);
    // TCP alone would take fifteen minutes.
    private static final Duration BACK_SOON = Duration.ofSeconds(10);
    private static final int CONNECTIONS = 4;
    private static final int AT_ONCE = 4 * CONNECTIONS;

    @Test
    void articlesAreStoredAndReadOnNewConnections() {
        // Given
        Kafka.send(SampleEvent.of("before-the-loss"));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("before-the-loss")).then().statusCode(200));
        await().atMost(PATIENCE).until(ConnectionsLostTest::allAreOpen);

        // When
        LossyNetwork.loseConnections();
        Kafka.send(SampleEvent.of("after-the-loss"));
        List<CompletableFuture<Integer>> lost = Readers.ask(AT_ONCE);

        // Then
        assertThat(lost.stream().map(CompletableFuture::join)).contains(503).doesNotContain(500);
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(statuses()).containsOnly(200));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("after-the-loss")).then().statusCode(200));
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void whileThePathIsLostReadersAreToldSoonAndItsReturnIsSeenSoon() {
        // Given
        Kafka.send(SampleEvent.of("before-the-silence"));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("before-the-silence")).then().statusCode(200));
        await().atMost(PATIENCE).until(ConnectionsLostTest::allAreOpen);

        // When
        LossyNetwork.losePath();
        Kafka.send(SampleEvent.of("in-the-silence"));

        // Then
        await().pollDelay(Duration.ZERO).atMost(SOON).untilAsserted(() -> assertThat(statuses()).containsOnly(503));
        // By now on connections that were made meanwhile, or were to be.
        await().pollDelay(Duration.ZERO).atMost(SOON).untilAsserted(() -> assertThat(statuses()).containsOnly(503));

        // When
        LossyNetwork.returnPath();

        // Then
        await().pollDelay(Duration.ZERO).atMost(BACK_SOON).untilAsserted(() -> assertThat(statuses()).containsOnly(200));
        await().atMost(BACK_SOON).untilAsserted(() -> given().get("/articles/" + id("in-the-silence")).then().statusCode(200));
    }

    private static List<Integer> statuses() {
        return Readers.ask(AT_ONCE).stream().map(CompletableFuture::join).toList();
    }

    private static boolean allAreOpen() {
        Readers.ask(AT_ONCE).forEach(CompletableFuture::join);
        return LossyNetwork.connections() == CONNECTIONS;
    }
}
