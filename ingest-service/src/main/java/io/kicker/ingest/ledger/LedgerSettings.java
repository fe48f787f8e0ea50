package io.kicker.ingest.ledger;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * How one transactional consumer is set up.
 *
 * @param group           consumer group
 * @param topic           what it reads
 * @param transactionalId stable over restarts and one per instance: a restart ends its predecessor's open transaction at once
 * @param kafka           properties of both clients: servers, security
 * @param maxAge          a settlement waits at most this long for others to share its transaction
 * @param maxResults      settlements in one transaction
 * @param maxBytes        bytes of values in one transaction
 * @param largestRecord   bytes of a record that may be sent
 */
public record LedgerSettings(String group, String topic, String transactionalId, Map<String, Object> kafka, Duration maxAge,
        int maxResults, long maxBytes, int largestRecord) {

    Map<String, Object> consumer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("group.id", group);
        settings.put("client.id", transactionalId + "-consumer");
        // A static member: restarted within the session's time-out it has its partitions back at once, nobody else notices.
        settings.put("group.instance.id", transactionalId);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        settings.put("allow.auto.create.topics", false);
        // Only what moves is revoked: the others' requests go on during a rebalance.
        settings.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        // After a kill -9 without a restart the partitions stay unread this long.
        settings.putIfAbsent("session.timeout.ms", 10_000);
        settings.putIfAbsent("heartbeat.interval.ms", 2_000);
        // Reading what is remembered of partitions that came may take long. That a thread hangs is seen by the health check much earlier.
        settings.putIfAbsent("max.poll.interval.ms", 15 * 60_000);
        // Records are small; a larger one is still fetched, alone.
        settings.put("fetch.max.bytes", 4 * 1024 * 1024);
        settings.put("max.partition.fetch.bytes", 256 * 1024);
        settings.put("max.poll.records", 500);
        return settings;
    }

    /** Of a producer in transactions. */
    public Map<String, Object> producer() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put("transactional.id", transactionalId);
        settings.put("client.id", transactionalId);
        // Longer than any transaction here takes; shorter than readers of committed records want to wait for one left open.
        settings.put("transaction.timeout.ms", 20_000);
        settings.put("enable.idempotence", true);
        settings.put("acks", "all");
        settings.put("compression.type", "lz4");
        // A record that can never be sent would be tried for ever.
        settings.put("max.request.size", largestRecord);
        settings.put("buffer.memory", Math.max(24L * 1024 * 1024, 2L * largestRecord));
        settings.put("batch.size", 128 * 1024);
        settings.put("linger.ms", 5);
        // While the last transaction's end is being written a first batch may be refused for a moment; others sent after it would
        // then be out of sequence and be refused too, with an error in the broker's log for each.
        settings.put("max.in.flight.requests.per.connection", 1);
        settings.put("delivery.timeout.ms", 19_000);
        settings.put("request.timeout.ms", 10_000);
        settings.put("max.block.ms", 15_000);
        return settings;
    }
}
