package io.kicker.ingest.ledger;

import java.util.Collection;
import java.util.OptionalLong;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * What is done with consumed records. Called by one thread, the consumer's, which it must not block; a record is done when
 * it is settled in the ledger, at once or later, by any thread.
 */
public interface RecordHandler {

    void handle(ConsumerRecord<byte[], byte[]> record, Position position, Ledger ledger);

    /** When a record may be handed over, in milliseconds since 1970; until then its partition waits. Empty: now. */
    default OptionalLong notBefore(ConsumerRecord<byte[], byte[]> record) {
        return OptionalLong.empty();
    }

    /** Whether no more records are wanted for now. */
    default boolean isFull() {
        return false;
    }

    /**
     * Partitions came.
     *
     * @param step to be run at each step of what takes long, to tell it from what hangs
     */
    default void assigned(Collection<TopicPartition> partitions, Runnable step) {
    }

    /**
     * Partitions are about to go: what is waiting of them is to be forgotten, what is under way may be waited for a short
     * while so that it is still settled.
     */
    default void revoked(Collection<TopicPartition> partitions) {
    }

    /** Partitions are gone without notice: all of them is to be forgotten. */
    default void lost(Collection<TopicPartition> partitions) {
    }
}
