package io.kicker.index.consume;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** A statement that can never succeed, in a service of its own, as it stops at that. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(DefectTest.OfItsOwn.class)
class DefectTest {

    /** Nothing but another name, which makes it another service. */
    public static class OfItsOwn implements QuarkusTestProfile {
    }

    @Test
    void defectStopsTheChannelWhereItCanBeSeenAndPutsNothingAside() {
        // Given
        Kafka.send(SampleEvent.of("before"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/articles/" + id("before")).then().statusCode(200));
        Database.run("ALTER TABLE article RENAME COLUMN search_config TO renamed");

        // When
        Kafka.send(SampleEvent.of("after"));

        // Then
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get("/q/health/live").then().statusCode(503));
        given().get("/articles/" + id("before")).then().statusCode(200);
        assertThat(Kafka.deadLetters()).isEmpty();
    }
}
