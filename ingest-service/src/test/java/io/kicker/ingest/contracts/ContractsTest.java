package io.kicker.ingest.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.kicker.ingest.Contracts;
import io.kicker.ingest.contracts.ContractChanges.Direction;
import io.kicker.ingest.event.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContractsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RELEASED = Path.of("src/test/resources/contracts/released");

    @ParameterizedTest
    @CsvSource({"url-request, TAKEN", "fetch-request, BOTH", "fetch-memory, BOTH", "url-outcome, SENT", "raw-page, SENT"})
    void aContractOnlyGrows(String event, Direction direction) throws Exception {
        // Given
        JsonNode released = JSON.readTree(RELEASED.resolve(event + ".v1.schema.json").toFile());
        JsonNode now = JSON.readTree(Contracts.read(event + ".v1.schema.json"));

        // Then
        assertThat(ContractChanges.breaking(released, now, direction)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            nothing                      | {"required":["a"],"properties":{"a":{"type":"string"}}} | {"required":["a"],"properties":{"a":{"type":"string"}}} |
            a new property               | {"properties":{}}                                 | {"properties":{"a":{"type":"string"}}}                  |
            a new word of a list         | {"enum":["x"]}                                    | {"enum":["x","y"]}                                      |
            another description          | {"description":"a","examples":[1]}                | {"description":"b","examples":[2]}                      |
            a property called as a rule  | {"properties":{"type":{"type":"string"}}}         | {"properties":{"type":{"type":"integer"}}}              | SENT TAKEN BOTH
            a property gone              | {"properties":{"a":{}}}                           | {"properties":{}}                                       | SENT TAKEN BOTH
            another type                 | {"type":"string"}                                 | {"type":"integer"}                                      | SENT TAKEN BOTH
            a type where there was none  | {}                                                | {"type":"string"}                                       | TAKEN BOTH
            a word gone                  | {"enum":["x","y"]}                                | {"enum":["x"]}                                          | SENT TAKEN BOTH
            a list where there was none  | {}                                                | {"enum":["x"]}                                          | TAKEN BOTH
            no longer required           | {"required":["a"]}                                | {}                                                      | SENT BOTH
            newly required               | {}                                                | {"required":["a"]}                                      | TAKEN BOTH
            shorter                      | {"maxLength":9}                                   | {"maxLength":8}                                         | TAKEN BOTH
            longer                       | {"maxLength":8}                                   | {"maxLength":9}                                         | SENT BOTH
            a limit where there was none | {}                                                | {"maxItems":9}                                          | TAKEN BOTH
            a limit gone                 | {"minimum":0}                                     | {}                                                      | SENT BOTH
            a higher least               | {"minimum":0}                                     | {"minimum":1}                                           | TAKEN BOTH
            a pattern where was none     | {}                                                | {"pattern":"x"}                                         | TAKEN BOTH
            inside a list's items        | {"properties":{"a":{"items":{"maxLength":9}}}}    | {"properties":{"a":{"items":{"maxLength":8}}}}          | TAKEN BOTH
            inside an object             | {"properties":{"a":{"properties":{"b":{}}}}}      | {"properties":{"a":{"properties":{}}}}                  | SENT TAKEN BOTH
            no more items rule           | {"items":{"type":"string"}}                       | {}                                                      | SENT TAKEN BOTH
            other choices                | {"oneOf":[{"type":"string"}]}                     | {"oneOf":[{"type":"integer"}]}                          | SENT TAKEN BOTH
            """)
    void aBreakingChangeIsNoticedByThoseItBreaks(String change, String released, String now, String breaks) throws Exception {
        for (Direction direction : Direction.values()) {
            // When
            List<String> breaking = ContractChanges.breaking(JSON.readTree(released), JSON.readTree(now), direction);

            // Then
            assertThat(!breaking.isEmpty()).as("%s: %s", direction, breaking)
                    .isEqualTo(breaks != null && List.of(breaks.split(" ")).contains(direction.name()));
        }
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
}
