package io.kicker.index;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;

import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An instance that starts while Kafka is away. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
@TestProfile(KafkaAwayTest.NoKafka.class)
class KafkaAwayTest {

    /** Nobody listens there. */
    public static class NoKafka implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kafka.bootstrap.servers", "127.0.0.1:1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/started", "/q/health/live", "/q/health/ready", "/articles", "/"})
    void whatIsStoredCanBeRead(String path) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().get(path).then().statusCode(200));
    }
}
