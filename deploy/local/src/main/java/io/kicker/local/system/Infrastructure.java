package io.kicker.local.system;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import io.kicker.embedded.broker.EmbeddedBroker;
import io.kicker.embedded.database.EmbeddedDatabase;
import io.kicker.local.machine.DataFolder;
import io.kicker.local.machine.Leftovers;
import io.kicker.local.machine.Ports;
import io.kicker.local.terminal.Terminal;

/** Kafka, in this process, and PostgreSQL, below it, started side by side. */
final class Infrastructure implements AutoCloseable {

    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database;

    private Infrastructure(EmbeddedBroker broker, EmbeddedDatabase database) {
        this.broker = broker;
        this.database = database;
    }

    static Infrastructure start(DataFolder data, Ports ports, List<TopicDefinition> topics, Leftovers leftovers, Terminal terminal)
            throws IOException, InterruptedException {
        Instant start = Instant.now();
        CompletableFuture<EmbeddedDatabase> database = CompletableFuture.supplyAsync(() -> startDatabase(data.postgresql(), ports.postgresql()));
        EmbeddedBroker broker = EmbeddedBroker.start(data.kafka(), ports.kafka(), ports.controller());
        terminal.step("Kafka", broker.bootstrapServers(), "ready", Duration.between(start, Instant.now()));
        Instant topicsStart = Instant.now();
        Topics.apply(broker.bootstrapServers(), topics);
        terminal.step("topics", topics.size() + " topics", "ready", Duration.between(topicsStart, Instant.now()));
        EmbeddedDatabase started = database.join();
        leftovers.note("postgresql", started.process());
        terminal.step("PostgreSQL", "127.0.0.1:" + started.port(), "ready", Duration.between(start, Instant.now()));
        return new Infrastructure(broker, started);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    @Override
    public void close() throws IOException {
        try (broker) {
            database.close();
        }
    }

    private static EmbeddedDatabase startDatabase(Path folder, int port) {
        try {
            return EmbeddedDatabase.start(folder, port);
        } catch (IOException failure) {
            throw new IllegalStateException("PostgreSQL did not start: " + failure.getMessage(), failure);
        }
    }
}
