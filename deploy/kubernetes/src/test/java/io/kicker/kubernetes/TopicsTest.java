package io.kicker.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kubernetes gets the topics of deploy/topics, and the services use no other. */
class TopicsTest {

    private static final Path TOPICS = Path.of("../topics/topics.txt");

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "enrich-service", "index-service"})
    void everyTopicOfAServicesSettingsIsDefined(String service) throws IOException {
        // Given
        var settings = new Properties();
        try (var in = Files.newBufferedReader(resources(service).resolve("application.properties"))) {
            settings.load(in);
        }

        // When
        var topics = settings.stringPropertyNames().stream()
                .filter(key -> key.startsWith("mp.messaging.") && key.endsWith(".topic")).map(settings::getProperty).toList();

        // Then
        assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(defined()).contains(topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest-service", "enrich-service", "index-service"})
    void everyTopicOfAServicesContractIsDefined(String service) throws IOException {
        // Given
        JsonNode contract = new YAMLMapper().readTree(resources(service).resolve("META-INF/contracts/asyncapi.yaml").toFile());

        // When
        var topics = Objects.items(contract.path("channels")).flatMap(TopicsTest::addresses).toList();

        // Then
        assertThat(topics).isNotEmpty().allSatisfy(topic -> assertThat(defined()).contains(topic));
    }

    @Test
    void theClusterReadsTheSameFile() throws IOException {
        // Given
        String file = Files.readString(TOPICS);

        // When
        var configMap = Objects.rendered("overlays/try").ofKind("ConfigMap")
                .filter(object -> object.at("/metadata/name").asText().matches("topics-[a-z0-9]{10}")).findFirst();

        // Then
        assertThat(configMap.orElseThrow().at("/data/topics.txt").asText()).isEqualTo(file);
    }

    /** A channel's address; one such as fetch-retry-{delay} stands for each value of its parameter. */
    private static Stream<String> addresses(JsonNode channel) {
        String address = channel.path("address").asText();
        return channel.path("parameters").properties().stream().findFirst()
                .map(parameter -> Objects.items(parameter.getValue().path("enum"))
                .map(value -> address.replace("{" + parameter.getKey() + "}", value.asText())))
                .orElse(Stream.of(address));
    }

    private static Path resources(String service) {
        return Path.of("../..", service, "src/main/resources");
    }

    private static Stream<String> defined() throws IOException {
        return Files.readAllLines(TOPICS).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\\s+")[0]);
    }
}
