package io.kicker.ingest.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LedgerWriterTest {

    private static final TopicPartition QUEUE = new TopicPartition("fetch-queue", 0);
    private static final ProducerRecord<byte[], byte[]> OUTCOME = new ProducerRecord<>("url-outcomes", "fetched".getBytes());

    private final MockProducer<byte[], byte[]> producer = new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());
    private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");
    private final Ledger ledger = new Ledger();
    private final PartitionProgress progress = new PartitionProgress(1, null);
    private final List<ProducerRecord<byte[], byte[]>> told = new ArrayList<>();
    private final LedgerWriter writer = new LedgerWriter(
            new LedgerSettings("g", QUEUE.topic(), "g-0", Map.of(), Duration.ZERO, 100, 1_000_000, 1_000), producer, consumer, ledger,
            Map.of(QUEUE, progress), new Told());

    @BeforeEach
    void readOneRecord() {
        producer.initTransactions();
        consumer.assign(List.of(QUEUE));
        consumer.seek(QUEUE, 1);
        progress.read(0);
        ledger.settle(new Settlement(new Position(QUEUE, 0, 1), List.of(OUTCOME)));
    }

    @Test
    void whatARebalanceRefusesIsCountedOnceItIsCommittedAndOnlyOnce() {
        // Given
        producer.commitTransactionException = new CommitFailedException();
        writer.writeAll();
        assertThat(told).as("of an aborted transaction").isEmpty();

        // When
        producer.commitTransactionException = null;
        writer.writeAll();
        writer.writeAll();

        // Then
        assertThat(told).containsExactly(OUTCOME);
        assertThat(producer.history()).containsExactly(OUTCOME);
        assertThat(producer.consumerGroupOffsetsHistory()).hasSize(1).first()
                .satisfies(group -> assertThat(group.get("dummy.group.id").get(QUEUE).offset()).isEqualTo(1));
    }

    @Test
    void whatARebalanceRefusedIsWrittenAllWithWhatCameSinceHoweverManyTransactionsItTakes() {
        // Given
        producer.commitTransactionException = new CommitFailedException();
        writer.writeAll();
        for (int offset = 1; offset < 250; offset++) {
            progress.read(offset);
            ledger.settle(new Settlement(new Position(QUEUE, offset, 1), List.of(OUTCOME)));
        }

        // When
        producer.commitTransactionException = null;
        writer.writeAll();

        // Then
        assertThat(told).hasSize(250);
        assertThat(ledger.size()).isZero();
    }

    @Test
    void whatAnotherFailureEndsIsNotCounted() {
        // Given
        producer.commitTransactionException = new IllegalStateException("fenced");

        // Then
        assertThatThrownBy(writer::writeAll).hasMessage("fenced");
        assertThat(told).isEmpty();
    }

    private final class Told implements SessionListener {

        @Override
        public Runnable started(Consumer<byte[], byte[]> some, Producer<byte[], byte[]> other) {
            return () -> { };
        }

        @Override
        public void committed(List<ProducerRecord<byte[], byte[]>> records) {
            told.addAll(records);
        }
    }
}
