package io.kicker.ingest.ledger;

import org.apache.kafka.common.TopicPartition;

/**
 * A consumed record's place.
 *
 * @param partition  its partition
 * @param offset     its offset there
 * @param assignment which assignment of the partition it was read in: after a rebalance the same offset read before counts
 *                   no more
 */
public record Position(TopicPartition partition, long offset, long assignment) {
}
