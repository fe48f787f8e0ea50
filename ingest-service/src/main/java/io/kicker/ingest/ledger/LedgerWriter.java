package io.kicker.ingest.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/** Writes settlements: all that they leave behind and the offsets they complete, in one transaction. One thread. */
final class LedgerWriter implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LedgerWriter.class);

    // A rebalance ends within a few turns; after that the session starts anew.
    private static final int MAX_REFUSALS = 50;

    private final LedgerSettings settings;
    private final Producer<byte[], byte[]> producer;
    private final Consumer<byte[], byte[]> consumer;
    private final Ledger ledger;
    private final Map<TopicPartition, PartitionProgress> progress;
    private final SessionListener listener;
    private int refusals;

    LedgerWriter(LedgerSettings settings, Producer<byte[], byte[]> producer, Consumer<byte[], byte[]> consumer,
            Ledger ledger, Map<TopicPartition, PartitionProgress> progress, SessionListener listener) {
        this.settings = settings;
        this.producer = producer;
        this.consumer = consumer;
        this.ledger = ledger;
        this.progress = progress;
        this.listener = listener;
    }

    void writeIfDue() {
        if (ledger.isDue(settings.maxAge().toNanos(), settings.maxResults(), settings.maxBytes())) {
            write();
        }
    }

    void writeAll() {
        int before;
        do {
            before = refusals;
            write();
        } while (ledger.size() > 0 && refusals <= before);
    }

    private void write() {
        List<Settlement> batch = current(ledger.take(settings.maxResults(), settings.maxBytes()));
        if (batch.isEmpty()) {
            return;
        }
        producer.beginTransaction();
        try {
            batch.forEach(settlement -> settlement.records().forEach(producer::send));
            producer.sendOffsetsToTransaction(offsets(batch), consumer.groupMetadata());
            producer.commitTransaction();
            refusals = 0;
            batch.forEach(settlement -> listener.committed(settlement.records()));
        } catch (CommitFailedException rebalancing) {
            // The group refuses this member's offsets while partitions move: what stays here is written afterwards.
            LOG.debugf("group=%s transaction of %d refused: %s", settings.group(), batch.size(), rebalancing.getMessage());
            if (++refusals > MAX_REFUSALS) {
                throw rebalancing;
            }
            producer.abortTransaction();
            batch.forEach(settlement -> progress.get(settlement.position().partition()).reopen(settlement.position().offset()));
            ledger.putBack(batch);
        }
    }

    /** Completes what belongs to the present assignment; the rest is thrown away, its new owner does it again. */
    private List<Settlement> current(List<Settlement> taken) {
        List<Settlement> current = new ArrayList<>(taken.size());
        for (Settlement settlement : taken) {
            Position position = settlement.position();
            PartitionProgress done = progress.get(position.partition());
            if (done != null && done.assignment() == position.assignment() && done.complete(position.offset())) {
                current.add(settlement);
            }
        }
        return current;
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets(List<Settlement> batch) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (Settlement settlement : batch) {
            TopicPartition partition = settlement.position().partition();
            offsets.computeIfAbsent(partition, some -> {
                PartitionProgress done = progress.get(some);
                done.skipTo(consumer.position(some));
                return done.commit();
            });
        }
        return offsets;
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }
}
