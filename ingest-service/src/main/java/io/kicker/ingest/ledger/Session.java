package io.kicker.ingest.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;

import static org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation.LEAVE_GROUP;

/** One consumer and one transactional producer working together until one of them fails. One thread. */
final class Session implements AutoCloseable, ConsumerRebalanceListener {

    private static final Logger LOG = Logger.getLogger(Session.class);

    // Over all sessions, for settlements of an earlier one may still come in.
    private static final AtomicLong ASSIGNMENTS = new AtomicLong();

    // Short, because settled records wait for the poll to end; a poll returns at once when there are records.
    private static final Duration POLL = Duration.ofMillis(20);

    private final RecordHandler handler;
    private final Ledger ledger;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final LedgerWriter writer;
    private final Runnable step;
    private final Runnable listenerEnd;
    private final Map<TopicPartition, PartitionProgress> progress = new HashMap<>();
    private final HeldPartitions held = new HeldPartitions();

    /** @param step run whenever this gets on with what takes longer than a turn usually does */
    Session(LedgerSettings settings, RecordHandler handler, Ledger ledger, SessionListener listener, Runnable step) {
        this.handler = handler;
        this.ledger = ledger;
        this.step = step;
        this.consumer = new KafkaConsumer<>(settings.consumer(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        KafkaProducer<byte[], byte[]> producer;
        try {
            producer = new KafkaProducer<>(settings.producer(), new ByteArraySerializer(), new ByteArraySerializer());
        } catch (RuntimeException failure) {
            consumer.close();
            throw failure;
        }
        this.listenerEnd = listener.started(consumer, producer);
        this.writer = new LedgerWriter(settings, producer, consumer, ledger, progress, listener);
        try {
            // Before the first offset is read: this ends what a predecessor of the same id left open.
            producer.initTransactions();
            consumer.subscribe(List.of(settings.topic()), this);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Reads, hands over and writes once; takes about 20 ms when there is nothing to do. */
    void turn() {
        pauseAndResume();
        ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
        for (TopicPartition partition : records.partitions()) {
            handOver(partition, records.records(partition));
        }
        writer.writeIfDue();
    }

    /** Writes what is settled, whatever its age. */
    void finish() {
        handler.revoked(List.copyOf(progress.keySet()));
        writer.writeAll();
    }

    private void handOver(TopicPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        PartitionProgress done = progress.get(partition);
        if (done == null) {
            return;
        }
        for (ConsumerRecord<byte[], byte[]> record : records) {
            OptionalLong due = handler.notBefore(record);
            boolean early = due.isPresent() && due.getAsLong() > System.currentTimeMillis();
            if (early || done.isOutOfReach(record.offset())) {
                consumer.seek(partition, record.offset());
                held.hold(partition, early ? due.getAsLong() : System.currentTimeMillis() + POLL.toMillis());
                return;
            }
            if (done.read(record.offset())) {
                handler.handle(record, new Position(partition, record.offset(), done.assignment()), ledger);
            }
        }
    }

    private void pauseAndResume() {
        Set<TopicPartition> paused = new HashSet<>(handler.isFull() ? consumer.assignment() : held.at(System.currentTimeMillis()));
        paused.retainAll(consumer.assignment());
        Set<TopicPartition> resumed = new HashSet<>(consumer.paused());
        resumed.removeAll(paused);
        consumer.resume(resumed);
        consumer.pause(paused);
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        long assignment = ASSIGNMENTS.incrementAndGet();
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            progress.put(partition, new PartitionProgress(assignment, committed.get(partition)));
        }
        LOG.infof("group=%s reads %s", consumer.groupMetadata().groupId(), partitions);
        handler.assigned(partitions, step);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        if (partitions.isEmpty()) {
            return;
        }
        handler.revoked(partitions);
        writer.writeAll();
        forget(partitions);
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
        handler.lost(partitions);
        forget(partitions);
    }

    private void forget(Collection<TopicPartition> partitions) {
        progress.keySet().removeAll(partitions);
        held.forget(partitions);
    }

    /** Ends both clients; what was settled and not written is forgotten and will be read again. */
    @Override
    public void close() {
        handler.lost(List.copyOf(progress.keySet()));
        progress.clear();
        ledger.clear();
        listenerEnd.run();
        try {
            // First the producer: its open transaction must not outlive the partitions.
            writer.close();
        } finally {
            consumer.close(CloseOptions.timeout(Duration.ofSeconds(5)).withGroupMembershipOperation(LEAVE_GROUP));
        }
    }
}
