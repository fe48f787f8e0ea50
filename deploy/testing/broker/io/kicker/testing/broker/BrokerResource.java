package io.kicker.testing.broker;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.kicker.embedded.broker.EmbeddedBroker;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.testcontainers.kafka.KafkaContainer;

/** Gives a Quarkus test a real Kafka broker of its own as {@code kafka.bootstrap.servers}. */
public final class BrokerResource implements QuarkusTestResourceLifecycleManager {

    private static final String IMAGE = "apache/kafka:4.1.2";

    private AutoCloseable broker;

    @Override
    public Map<String, String> start() {
        return Map.of("kafka.bootstrap.servers", ContainerEngine.has(IMAGE) ? startContainer() : startEmbedded());
    }

    @Override
    public void stop() {
        if (broker == null) {
            return;
        }
        try {
            broker.close();
        } catch (Exception failure) {
            throw new IllegalStateException("the test broker did not stop", failure);
        }
    }

    private String startContainer() {
        // The same limit as the embedded broker: raw pages go up to 8 MiB.
        var container = new KafkaContainer(IMAGE).withEnv("KAFKA_MESSAGE_MAX_BYTES", "10485760");
        container.start();
        broker = container;
        return container.getBootstrapServers();
    }

    private String startEmbedded() {
        try {
            Path folder = Files.createTempDirectory(Path.of("target"), "broker-");
            var embedded = EmbeddedBroker.start(folder, freePort(), freePort());
            broker = embedded;
            return embedded.bootstrapServers();
        } catch (IOException failure) {
            throw new IllegalStateException("the embedded broker did not start", failure);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
