package io.kicker.embedded.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * One Kafka broker and controller (KRaft) in this JVM, listening on loopback, with its log in a folder that may be
 * used again by a later start.
 */
public final class EmbeddedBroker implements AutoCloseable {

    // Always the same, so that formatting a folder again, finished or not, changes nothing.
    private static final String CLUSTER_ID = new Uuid(0x6b69636b6572L, 1L).toString();

    private final KafkaRaftServer server;
    private final int port;

    private EmbeddedBroker(KafkaRaftServer server, int port) {
        this.server = server;
        this.port = port;
    }

    /**
     * Formats the folder if it is new, starts the broker and returns once it accepts clients.
     *
     * @param data           folder of the log, made if absent
     * @param port           port for clients on 127.0.0.1
     * @param controllerPort port for the controller on 127.0.0.1
     * @throws IOException           if the folder cannot be written
     * @throws IllegalStateException if the folder cannot be formatted
     */
    public static EmbeddedBroker start(Path data, int port, int controllerPort) throws IOException {
        Files.createDirectories(data);
        Properties settings = settings(data.resolve("log"), port, controllerPort);
        format(data, settings);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
        return new EmbeddedBroker(server, port);
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Blocks until the broker has been shut down. */
    public void awaitShutdown() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("listeners", "BROKER://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "BROKER://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "BROKER"),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("controller.quorum.bootstrap.servers", "127.0.0.1:" + controllerPort),
                Map.entry("log.dirs", log.toString()),
                Map.entry("num.partitions", "1"),
                // One broker: a replication factor above 1 would leave the internal topics unwritable.
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                // The defaults of 50 cost seconds at the first start for logs that one machine never fills.
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // A raw page may be 8 MiB decoded; headers and batch overhead come on top.
                Map.entry("message.max.bytes", "10485760"),
                Map.entry("replica.fetch.max.bytes", "10485760"),
                // After a kill -9 the broker's old registration blocks the next start for this long.
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "500")));
        return settings;
    }

    private static void format(Path data, Properties settings) throws IOException {
        Path file = data.resolve("broker.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        var messages = new ByteArrayOutputStream();
        int status = StorageTool.execute(new String[] {
                "format", "--standalone", "--ignore-formatted", "-t", CLUSTER_ID, "-c", file.toString()},
                new PrintStream(messages, true));
        if (status != 0) {
            throw new IllegalStateException("Kafka's log folder " + data + " cannot be formatted: " + messages);
        }
    }
}
