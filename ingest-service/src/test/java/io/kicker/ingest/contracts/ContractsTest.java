package io.kicker.ingest.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.kicker.ingest.Contracts;
import io.kicker.ingest.event.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RELEASED = Path.of("src/test/resources/contracts/released");

    @ParameterizedTest
    @ValueSource(strings = {"url-request", "fetch-request", "fetch-memory", "url-outcome", "raw-page"})
    void aContractOnlyGrows(String event) throws Exception {
        // Given
        JsonNode released = JSON.readTree(RELEASED.resolve(event + ".v1.schema.json").toFile());
        JsonNode now = JSON.readTree(Contracts.read(event + ".v1.schema.json"));

        // Then
        assertThat(breakingChanges(released, now)).isEmpty();
    }

    @Test
    void aBreakingChangeIsNoticed() throws Exception {
        JsonNode released = JSON.readTree("{\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"enum\":[\"x\",\"y\"]}}}");
        assertThat(breakingChanges(released, JSON.readTree("{\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"}}}"))).hasSize(1);
        assertThat(breakingChanges(released, JSON.readTree(
                "{\"required\":[],\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{\"enum\":[\"x\"]}}}"))).hasSize(3);
        assertThat(breakingChanges(released, released)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"url-request", "fetch-request", "fetch-memory", "url-outcome", "raw-page"})
    void aSampleIsValid(String event) {
        Contracts.assertValid(event + ".v1", Contracts.read("samples/" + event + ".sample.json"));
    }

    @Test
    void theContractsOutcomesAreThisServicesOutcomes() throws Exception {
        JsonNode words = JSON.readTree(Contracts.read("url-outcome.v1.schema.json")).at("/properties/outcome/enum");
        assertThat(words).extracting(JsonNode::asText).containsExactlyElementsOf(Stream.of(Outcome.values()).map(Outcome::word).toList());
    }

    @Test
    void theReadmeHasOneRowForEachOutcome() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        assertThat(Outcome.values()).allSatisfy(outcome -> assertThat(readme).containsPattern("(?m)^\\| `" + outcome.word() + "` \\|"));
    }

    @Test
    void theAsyncApiDocumentRefersToWhatExists() throws Exception {
        JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(Contracts.read("asyncapi.yaml"));
        assertThat(document.path("asyncapi").asText()).startsWith("3.");
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode()).as(target).isFalse();
            } else {
                assertThat(Contracts.read(target)).isNotBlank();
            }
        }
    }

    /** A removed property, a changed type, a lost enum value, and for what we send: a property no longer required. */
    private static List<String> breakingChanges(JsonNode released, JsonNode now) {
        List<String> changes = new ArrayList<>();
        released.path("properties").fields().forEachRemaining(property -> {
            JsonNode present = now.path("properties").path(property.getKey());
            if (present.isMissingNode()) {
                changes.add(property.getKey() + " is gone");
                return;
            }
            if (!property.getValue().path("type").equals(present.path("type"))) {
                changes.add(property.getKey() + " has another type");
            }
            property.getValue().path("enum").forEach(value -> {
                if (Stream.of(present.path("enum")).noneMatch(list -> contains(list, value))) {
                    changes.add(property.getKey() + " lost " + value);
                }
            });
        });
        released.path("required").forEach(name -> {
            if (!contains(now.path("required"), name)) {
                changes.add(name + " is no longer required");
            }
        });
        return changes;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode some : list) {
            if (some.equals(value)) {
                return true;
            }
        }
        return false;
    }
}
