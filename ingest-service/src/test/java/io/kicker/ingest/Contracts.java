package io.kicker.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import static org.assertj.core.api.Assertions.assertThat;

/** The events' JSON Schemas, formats checked too. */
public final class Contracts {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/contracts");
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private Contracts() {
    }

    /** @param event such as url-outcome.v1 */
    public static void assertValid(String event, String json) {
        var schema = REGISTRY.getSchema(read(event + ".schema.json"));
        var errors = schema.validate(json, InputFormat.JSON,
                execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).as(event + " " + json).isEmpty();
    }

    public static String read(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A record's headers as one JSON object. */
    public static String headers(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new TreeMap<>();
        record.headers().forEach(header -> assertThat(headers.put(header.key(), KafkaProbe.text(header.value())))
                .as("header " + header.key() + " twice").isNull());
        try {
            return new ObjectMapper().writeValueAsString(headers);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
