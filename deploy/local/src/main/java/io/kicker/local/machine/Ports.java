package io.kicker.local.machine;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/**
 * The ports that the system listens on, all on loopback.
 *
 * @param kafka      for Kafka clients
 * @param controller for Kafka's controller
 * @param postgresql for the database
 * @param ingest     HTTP of ingest-service
 * @param enrich     HTTP of enrich-service
 * @param index      HTTP of index-service, the web page
 * @param site       HTTP of the bundled news site
 */
public record Ports(int kafka, int controller, int postgresql, int ingest, int enrich, int index, int site) {

    /** The usual ports, each moved up by an offset so that two systems can run side by side. */
    public static Ports at(int offset) {
        return new Ports(9092 + offset, 9093 + offset, 15432 + offset, 8081 + offset, 8082 + offset, 8080 + offset, 8095 + offset);
    }

    /**
     * @throws UnmetNeed naming every port that another program listens on
     */
    public void requireFree() {
        Map<Integer, String> taken = new TreeMap<>();
        byName().forEach((name, port) -> {
            if (!free(port)) {
                taken.put(port, name);
            }
        });
        if (!taken.isEmpty()) {
            StringBuilder message = new StringBuilder("Another program listens on a port that Kicker needs:\n");
            taken.forEach((port, name) -> message.append("  ").append(port).append("  for ").append(name).append('\n'));
            throw new UnmetNeed(message + "Stop it (`ss -ltnp` shows which it is), or move all ports up: --port-offset 100");
        }
    }

    /** Whether a broker, presumably ours, listens on the Kafka port. */
    public boolean kafkaListens() {
        return !free(kafka);
    }

    private Map<String, Integer> byName() {
        return Map.of("Kafka", kafka, "Kafka's controller", controller, "PostgreSQL", postgresql, "ingest-service", ingest,
                "enrich-service", enrich, "index-service and the web page", index, "the sample news site", site);
    }

    private static boolean free(int port) {
        // Bound on loopback and with address reuse as the servers themselves do it: a port in TIME_WAIT is free.
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException inUse) {
            return false;
        }
    }
}
