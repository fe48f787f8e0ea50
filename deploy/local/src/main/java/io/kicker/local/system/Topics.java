package io.kicker.local.system;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** Makes the broker's topics agree with their definitions: absent ones are created, settings of present ones are set again. */
final class Topics {

    private Topics() {
    }

    static void apply(String bootstrapServers, List<TopicDefinition> definitions) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            var present = admin.listTopics().names().get();
            admin.createTopics(definitions.stream().filter(topic -> !present.contains(topic.name())).map(Topics::newTopic).toList())
                    .all().get();
            admin.incrementalAlterConfigs(definitions.stream().filter(topic -> present.contains(topic.name()))
                    .collect(Collectors.toMap(Topics::resource, Topics::settings))).all().get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the topics could not be made", failure.getCause());
        }
    }

    private static NewTopic newTopic(TopicDefinition topic) {
        return new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty()).configs(new HashMap<>(topic.settings()));
    }

    private static ConfigResource resource(TopicDefinition topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic.name());
    }

    private static Collection<AlterConfigOp> settings(TopicDefinition topic) {
        return topic.settings().entrySet().stream()
                .map(setting -> new AlterConfigOp(new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }
}
