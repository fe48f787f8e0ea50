package io.kicker.ingest.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemoryReaderTest {

    private static final TopicPartition PARTITION = new TopicPartition(Topics.FETCH_MEMORY, 0);
    private static final Instant START = Instant.parse("2026-11-24T05:00:00Z");

    private final List<Long> read = new ArrayList<>();
    private final List<ConsumerRecord<byte[], byte[]>> topic = new ArrayList<>();
    private Duration pollTakes = Duration.ZERO;
    private int most = Integer.MAX_VALUE;
    private long nanos;
    private final MemoryReader reader = new MemoryReader(isolation -> new Topic(), () -> nanos);

    @Test
    void whatIsYoungEnoughIsReadToItsEnd() {
        // Given
        records(100);

        // When
        read(START.plusSeconds(70), 1_000);

        // Then
        assertThat(read).hasSize(30).startsWith(70L).endsWith(99L);
    }

    @Test
    void ofALongTopicTheNewestRecordsAreReadThoughEachIsFollowedByItsTransactionsEnd() {
        // Given
        records(100, 2);

        // When
        read(START, 10);

        // Then
        assertThat(read).hasSize(10).startsWith(180L).endsWith(198L);
    }

    @Test
    void aTopicWithNothingYoungEnoughIsNotRead() {
        // Given
        records(100);

        // When
        read(START.plusSeconds(1_000), 1_000);

        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void readingMayTakeLongAsLongAsItGetsOn() {
        // Given
        records(100);
        most = 5;
        pollTakes = Duration.ofSeconds(50);

        // When
        read(START, 1_000);

        // Then
        assertThat(read).hasSize(100);
    }

    @Test
    void readingThatDoesNotGetOnIsGivenUpAfterAMinute() {
        // Given
        records(100);
        most = 0;
        pollTakes = Duration.ofSeconds(50);

        // Then
        assertThatThrownBy(() -> read(START, 1_000)).isInstanceOf(IllegalStateException.class).hasMessageContaining("60 s")
                .hasMessageContaining("fetch-memory-0");
        assertThat(Duration.ofNanos(nanos)).isLessThan(Duration.ofSeconds(151));
    }

    private void read(Instant oldest, long most) {
        reader.read(List.of(0), oldest, most, record -> read.add(record.offset()));
    }

    private void records(int count) {
        records(count, 1);
    }

    /** One a second. */
    private void records(int count, int offsetsApart) {
        for (int i = 0; i < count; i++) {
            topic.add(new ConsumerRecord<>(PARTITION.topic(), 0, (long) i * offsetsApart, START.plusSeconds(i).toEpochMilli(), TimestampType.CREATE_TIME, 1, 1,
                    new byte[] {1}, new byte[] {2}, new RecordHeaders(), Optional.empty()));
        }
    }

    /** A consumer of the topic that hands over some records at a time, and takes its time. */
    private final class Topic extends MockConsumer<byte[], byte[]> {

        private long next = -1;

        Topic() {
            super("earliest");
            updateEndOffsets(Map.of(PARTITION, topic.get(topic.size() - 1).offset() + 1));
        }

        @Override
        public synchronized Map<TopicPartition, OffsetAndTimestamp> offsetsForTimes(Map<TopicPartition, Long> times) {
            Map<TopicPartition, OffsetAndTimestamp> found = new HashMap<>();
            times.forEach((partition, time) -> found.put(partition, topic.stream().filter(record -> record.timestamp() >= time).findFirst()
                    .map(record -> new OffsetAndTimestamp(record.offset(), record.timestamp())).orElse(null)));
            return found;
        }

        @Override
        public synchronized ConsumerRecords<byte[], byte[]> poll(Duration timeout) {
            nanos += pollTakes.toNanos();
            next = Math.max(next, position(PARTITION));
            for (var record : topic.stream().filter(some -> some.offset() >= next).limit(most).toList()) {
                addRecord(record);
                next = record.offset() + 1;
            }
            return super.poll(timeout);
        }
    }
}
