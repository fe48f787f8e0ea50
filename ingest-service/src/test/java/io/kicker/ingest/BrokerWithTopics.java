package io.kicker.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

import io.kicker.testing.broker.BrokerResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** A broker with the topics of {@code deploy/topics/topics.txt}, there before the service starts. */
public final class BrokerWithTopics implements QuarkusTestResourceLifecycleManager {

    private final BrokerResource broker = new BrokerResource();

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(broker.start());
        try (var kafka = new KafkaProbe(settings.get("kafka.bootstrap.servers"))) {
            kafka.create(topics());
        }
        for (String talkative : new String[] {"kafka", "org.apache.kafka", "state.change.logger"}) {
            settings.put("quarkus.log.category.\"" + talkative + "\".level", "ERROR");
        }
        return settings;
    }

    /** Topics and their partitions. */
    public static Map<String, Integer> topics() {
        try {
            return Files.readAllLines(Path.of("../deploy/topics/topics.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toMap(words -> words[0], words -> Integer.valueOf(words[1])));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void stop() {
        broker.stop();
    }
}
