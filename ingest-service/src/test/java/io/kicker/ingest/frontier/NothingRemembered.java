package io.kicker.ingest.frontier;

import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;

import io.kicker.ingest.memory.FetchMemory;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A {@code fetch-memory} of one partition, empty. */
final class NothingRemembered implements FetchMemory.Topic {

    @Override
    public int partitions() {
        return 1;
    }

    @Override
    public void read(Collection<Integer> partitions, Instant oldest, long most, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
    }
}
