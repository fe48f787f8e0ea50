package io.kicker.ingest.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.common.TopicPartition;

/** Partitions whose next record is not due yet, and until when. */
final class HeldPartitions {

    private final Map<TopicPartition, Long> until = new HashMap<>();

    /** @param millis when to go on, since 1970 */
    void hold(TopicPartition partition, long millis) {
        until.put(partition, millis);
    }

    /** Those still held at this time; the others are forgotten. */
    Set<TopicPartition> at(long millis) {
        until.values().removeIf(due -> due <= millis);
        return until.keySet();
    }

    void forget(Collection<TopicPartition> partitions) {
        until.keySet().removeAll(partitions);
    }
}
