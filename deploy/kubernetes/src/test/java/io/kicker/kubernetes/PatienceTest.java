package io.kicker.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kubernetes gives the services the time that they give themselves. */
class PatienceTest {

    // Of a store with millions of articles, as when a column is added to their search.
    private static final Duration LONG_MIGRATION = Duration.ofMinutes(20);

    private static Objects objects;

    @BeforeAll
    static void render() {
        objects = Objects.rendered("overlays/try");
    }

    @ParameterizedTest
    @CsvSource({"StatefulSet, ingest-service", "Deployment, index-service"})
    void aPodIsNotKilledWhileItStillSendsItsAnswers(String kind, String service) throws IOException {
        // Given
        JsonNode pod = Objects.pod(objects.find(kind, service).orElseThrow());
        long preStop = pod.at("/containers/0/lifecycle/preStop/exec/command/1").asLong(0);

        // When
        long ownTime = seconds(settings(service).getProperty("quarkus.shutdown.timeout"));

        // Then
        assertThat(pod.path("terminationGracePeriodSeconds").asLong()).isGreaterThan(preStop + ownTime);
    }

    @Test
    void readersAreNotSentToAPodThatStops() {
        // When
        JsonNode preStop = Objects.pod(objects.find("Deployment", "index-service").orElseThrow()).at("/containers/0/lifecycle/preStop");

        // Then
        assertThat(preStop.at("/exec/command/0").asText()).isEqualTo("sleep");
    }

    /** A migration that is killed is undone, and the next start begins anew. */
    @Test
    void aPodIsNotKilledWhileItStillWaitsForItsDatabaseOrMigratesIt() throws IOException {
        // Given
        JsonNode deployment = objects.find("Deployment", "index-service").orElseThrow();
        JsonNode probe = Objects.pod(deployment).at("/containers/0/startupProbe");

        // When
        Properties settings = settings("index-service");
        long waits = Long.parseLong(settings.getProperty("quarkus.flyway.connect-retries")) * seconds(settings.getProperty("quarkus.flyway.connect-retries-interval"));

        // Then
        long patience = probe.path("failureThreshold").asLong() * probe.path("periodSeconds").asLong();
        assertThat(patience).isGreaterThan(waits + LONG_MIGRATION.toSeconds());
        assertThat(deployment.at("/spec/progressDeadlineSeconds").asLong()).isGreaterThan(patience);
    }

    private static long seconds(String duration) {
        return Duration.parse("PT" + duration).toSeconds();
    }

    private static Properties settings(String service) throws IOException {
        var settings = new Properties();
        try (var in = Files.newBufferedReader(Path.of("../..", service, "src/main/resources/application.properties"))) {
            settings.load(in);
        }
        return settings;
    }
}
