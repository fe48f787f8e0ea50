package io.kicker.local.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.kicker.embedded.broker.EmbeddedBroker;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {

    private static final ConfigResource KEPT = new ConfigResource(ConfigResource.Type.TOPIC, "kept");

    @Test
    void settingsOfATopicFollowItsDefinitionAlsoAfterTheBrokersRestart(@TempDir Path data) throws Exception {
        // Given
        int port = freePort();
        int controllerPort = freePort();
        try (var broker = EmbeddedBroker.start(data, port, controllerPort)) {
            Topics.apply(broker.bootstrapServers(), List.of(new TopicDefinition("kept", 3, Map.of("retention.ms", "1000"))));
        }

        // When
        try (var broker = EmbeddedBroker.start(data, port, controllerPort)) {
            Topics.apply(broker.bootstrapServers(), List.of(new TopicDefinition("kept", 3, Map.of("retention.ms", "2000")),
                    new TopicDefinition("added", 1, Map.of())));

            // Then
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get()).contains("kept", "added");
                assertThat(admin.describeTopics(List.of("kept")).allTopicNames().get().get("kept").partitions()).hasSize(3);
                assertThat(admin.describeConfigs(List.of(KEPT)).all().get().get(KEPT).get("retention.ms").value()).isEqualTo("2000");
            }
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
