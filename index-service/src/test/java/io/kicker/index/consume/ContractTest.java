package io.kicker.index.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.kicker.index.SampleEvent;
import org.junit.jupiter.api.Test;

/** What the producer promises and gives as a sample is enough for what is needed here; both are read from the producer's folder. */
class ContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder().addModules(new Jdk8Module(), new JavaTimeModule()).build();

    @Test
    void producersSampleHasAllEssentials() throws IOException {
        // Given
        JsonNode sample = JSON.readTree(Files.readAllBytes(SampleEvent.CONTRACTS.resolve("samples/enriched-article.v1.sample.json")));

        // When
        EnrichedArticle article = JSON.treeToValue(sample, EnrichedArticle.class);

        // Then
        Essentials.check(article, sample.get("id").asText());
        assertThat(article.summary().headline()).isEqualTo(sample.get("headline").asText());
        assertThat(article.summary().regions()).hasSize(sample.get("regions").size());
        assertThat(article.summary().image().orElseThrow().credit()).isEqualTo(Optional.of(sample.at("/images/0/credit").asText()));
    }

    @Test
    void whatIsEssentialHereIsRequiredByTheProducersSchema() throws IOException {
        // Given
        JsonNode schema = JSON.readTree(Files.readAllBytes(SampleEvent.CONTRACTS.resolve("enriched-article.v1.schema.json")));

        // When
        List<String> required = texts(schema.get("required"));

        // Then
        assertThat(required).contains("id", "url", "canonicalUrl", "site", "headline", "kind", "text", "regions", "topics", "provenance");
        assertThat(texts(schema.at("/properties/site/required"))).contains("name", "host");
        assertThat(texts(schema.at("/properties/provenance/required"))).contains("fetchedAt", "submittedAt", "rawPageId");
        assertThat(texts(schema.at("/$defs/region/required"))).contains("code", "name");
        assertThat(texts(schema.at("/$defs/topic/required"))).contains("code", "name");
    }

    @Test
    void everyKindOfTheContractCanBeAskedFor() throws IOException {
        // Given
        JsonNode schema = JSON.readTree(Files.readAllBytes(SampleEvent.CONTRACTS.resolve("enriched-article.v1.schema.json")));

        // When
        String parameters = Files.readString(java.nio.file.Path.of("src/main/java/io/kicker/index/query/FilterParameters.java"), StandardCharsets.UTF_8);

        // Then
        assertThat(texts(schema.at("/properties/kind/enum"))).allSatisfy(kind -> assertThat(parameters).contains('"' + kind + '"'));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
