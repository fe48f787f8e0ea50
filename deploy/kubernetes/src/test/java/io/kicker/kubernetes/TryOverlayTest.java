package io.kicker.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The overlay that people try Kicker with, complete and correct. */
class TryOverlayTest {

    private static Objects objects;

    @BeforeAll
    static void render() {
        objects = Objects.rendered("overlays/try");
    }

    @Test
    void nothingIsWrongWithAnyObject() {
        // When
        List<String> complaints = Rule.allComplaints(objects);

        // Then
        assertThat(complaints).isEmpty();
    }

    @Test
    void theWholeSystemIsThere() {
        // When
        List<String> workloads = objects.workloads().map(Objects::label).toList();

        // Then
        assertThat(workloads).containsExactlyInAnyOrder("StatefulSet/ingest-service", "Deployment/enrich-service", "Deployment/index-service",
                "StatefulSet/kafka", "StatefulSet/postgresql", "Job/create-topics");
    }

    @Test
    void eachServiceHasAServiceAnAccountWithoutTokenAndADisruptionBudget() {
        for (String name : List.of("ingest-service", "enrich-service", "index-service")) {
            // When
            var account = objects.find("ServiceAccount", name);

            // Then
            assertThat(account.orElseThrow().path("automountServiceAccountToken").asBoolean(true)).isFalse();
            assertThat(objects.find("Service", name)).isPresent();
            assertThat(objects.find("PodDisruptionBudget", name)).isPresent();
        }
    }

    @Test
    void theNamespaceRefusesPodsBelowRestricted() {
        // When
        var namespace = objects.find("Namespace", "kicker").orElseThrow();

        // Then
        assertThat(namespace.at("/metadata/labels/pod-security.kubernetes.io~1enforce").asText()).isEqualTo("restricted");
    }

    @Test
    void everyObjectOfANamespaceIsInThatOne() {
        // When
        var outside = objects.all().stream().filter(object -> !object.path("kind").asText().equals("Namespace"))
                .filter(object -> !object.at("/metadata/namespace").asText().equals("kicker")).map(Objects::label);

        // Then
        assertThat(outside).isEmpty();
    }

    @Test
    void onlyTheFetcherReachesTheInternetAndNoPrivateAddress() {
        // When
        var policies = objects.ofKind("NetworkPolicy").filter(policy -> !policy.findValues("ipBlock").isEmpty()).toList();

        // Then
        assertThat(policies).singleElement().satisfies(policy -> {
            assertThat(policy.at("/spec/podSelector/matchLabels/app.kubernetes.io~1name").asText()).isEqualTo("ingest-service");
            assertThat(policy.findValues("except").get(0).toString()).contains("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16");
        });
    }

    @Test
    void theNetworkRefusesTheFetcherAllThatTheFetcherItselfRefuses() throws IOException {
        // Given
        Path table = Path.of("../../ingest-service/src/main/resources/io/kicker/ingest/fetch/special-purpose-addresses.txt");
        List<String> refused = Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")[0]).toList();

        // When
        List<String> excepted = objects.ofKind("NetworkPolicy").flatMap(policy -> policy.findValues("except").stream())
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false)).map(JsonNode::asText).toList();

        // Then
        assertThat(refused).hasSizeGreaterThan(20);
        assertThat(excepted).containsAll(refused);
    }
}
