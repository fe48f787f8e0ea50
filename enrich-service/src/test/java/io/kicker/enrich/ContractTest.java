package io.kicker.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.intake.RawPage;
import io.kicker.enrich.intake.RecordReader;
import io.kicker.enrich.publish.PageOutcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path CONTRACTS = Path.of("src/main/resources/META-INF/contracts");

    @ParameterizedTest
    @ValueSource(strings = {"enriched-article.v1", "page-outcome.v1"})
    void theSampleKeepsTheContract(String contract) throws IOException {
        String sample = Files.readString(CONTRACTS.resolve("samples/" + contract + ".sample.json"));
        assertThat(ContractSchema.own(contract).violations(sample)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enriched-article.v1", "page-outcome.v1"})
    void theContractBreaksNothingThatWasReleased(String contract) throws IOException {
        // Given
        JsonNode released = JSON.readTree(Path.of("src/test/resources/contracts/released", contract + ".schema.json").toFile());
        JsonNode current = JSON.readTree(CONTRACTS.resolve(contract + ".schema.json").toFile());

        // When
        List<String> breaks = breaks(released, current, "");

        // Then
        assertThat(breaks).isEmpty();
    }

    @Test
    void aBreakingChangeIsSeen() throws IOException {
        // Given
        JsonNode released = JSON.readTree("{\"required\":[\"a\"],\"properties\":{\"a\":{\"type\":\"string\"},\"b\":{\"enum\":[\"x\",\"y\"]}}}");
        JsonNode current = JSON.readTree("{\"required\":[],\"properties\":{\"a\":{\"type\":\"integer\"},\"b\":{\"enum\":[\"x\"]}}}");

        // When, Then
        assertThat(breaks(released, current, "")).containsExactly("/required lost a", "/properties/a/type is integer, was string", "/properties/b/enum lost y");
    }

    @Test
    void thePagesThatTestsSendKeepTheContractOfTheirProducer() throws IOException {
        // Given
        Page page = Page.at("https://www.example-news.test/world/a-1", NewsPage.HTML);

        // When
        RawPage read = RecordReader.read(page.record().headers(), page.record().value());

        // Then
        assertThat(ContractSchema.ofIngest("raw-page.v1").violations(JSON.writeValueAsString(page.headers()))).isEmpty();
        assertThat(read.id()).isEqualTo(page.id());
        assertThat(read.submission().url()).isEqualTo(page.headers().get("ce_submittedurl"));
        assertThat(new String(read.body().toArray(), StandardCharsets.UTF_8)).isEqualTo(NewsPage.HTML);
    }

    @Test
    void everyOutcomeIsInTheContract() throws IOException {
        // Given
        JsonNode listed = JSON.readTree(CONTRACTS.resolve("page-outcome.v1.schema.json").toFile()).at("/properties/outcome/enum");

        // When
        List<String> labels = new ArrayList<>();
        listed.forEach(label -> labels.add(label.asText()));

        // Then
        assertThat(labels).containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Outcome.values()).map(Outcome::label).toList());
    }

    /** What a consumer of the released schema could trip over: values it relies on that are no longer given as they were. */
    private static List<String> breaks(JsonNode released, JsonNode current, String path) {
        List<String> breaks = new ArrayList<>();
        released.properties().forEach(entry -> {
            String at = path + "/" + entry.getKey();
            JsonNode now = current.path(entry.getKey());
            boolean list = entry.getKey().equals("required") || entry.getKey().equals("enum");
            if (list && entry.getValue().isArray()) {
                entry.getValue().forEach(value -> {
                    if (java.util.stream.StreamSupport.stream(now.spliterator(), false).noneMatch(value::equals)) {
                        breaks.add(at + " lost " + value.asText());
                    }
                });
            } else if (entry.getValue().isObject()) {
                breaks.addAll(now.isMissingNode() ? List.of(at + " is gone") : breaks(entry.getValue(), now, at));
            } else if (List.of("type", "format", "pattern", "$ref", "const").contains(entry.getKey()) && !entry.getValue().equals(now)) {
                breaks.add(at + " is " + now.asText() + ", was " + entry.getValue().asText());
            }
        });
        return breaks;
    }
}
