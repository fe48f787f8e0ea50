package io.kicker.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Validates JSON against a contract's file. */
final class ContractSchema {

    private final Schema schema;

    private ContractSchema(Path file) {
        try {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(file), InputFormat.JSON);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** A contract of this service. */
    static ContractSchema own(String name) {
        return new ContractSchema(Path.of("src/main/resources/META-INF/contracts", name + ".schema.json"));
    }

    /** A contract of ingest-service, read where its owner keeps it. */
    static ContractSchema ofIngest(String name) {
        return new ContractSchema(Path.of("../ingest-service/src/main/resources/META-INF/contracts", name + ".schema.json"));
    }

    List<String> violations(String json) {
        return schema.validate(json, InputFormat.JSON, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream().map(Object::toString).toList();
    }
}
