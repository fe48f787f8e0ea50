package io.kicker.ingest.memory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FetchMemoryTest {

    @Test
    void eachRecordReadIsAStep() {
        // Given
        var steps = new AtomicInteger();
        var memory = new FetchMemory(new Topic(), Clock.systemUTC(), Duration.ofDays(7), 1_000);

        // When
        memory.assigned(List.of(new TopicPartition("fetch-queue", 0)), steps::incrementAndGet);

        // Then
        assertThat(steps).hasValue(100);
        assertThat(memory.size()).isEqualTo(100);
    }

    private static final class Topic implements FetchMemory.Topic {

        @Override
        public int partitions() {
            return 1;
        }

        @Override
        public void read(Collection<Integer> partitions, Instant oldest, long least, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
            for (int i = 0; i < 100; i++) {
                taker.accept(new ConsumerRecord<>("fetch-memory", 0, i, ("http://a.test/" + i).getBytes(), new byte[] {1}));
            }
        }
    }
}
