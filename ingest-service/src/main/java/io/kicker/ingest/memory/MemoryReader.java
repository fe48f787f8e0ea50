package io.kicker.ingest.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the newest part of partitions of {@code fetch-memory}, to the end, as far as it is committed. */
public final class MemoryReader implements FetchMemory.Topic {

    // Without a step forward. Longer than a killed predecessor's transaction can stay open (20 s, looked for every 10 s), shorter
    // than what a thread that hangs is given.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    // A transaction that leaves one record in a partition takes two offsets there: the second says that it is committed.
    private static final int OFFSETS_OF_A_RECORD = 2;

    private final Function<String, Consumer<byte[], byte[]>> clients;
    private final LongSupplier nanos;

    /** @param kafka properties of the client: servers, security */
    public MemoryReader(Map<String, Object> kafka) {
        this(isolation -> consumer(kafka, isolation), System::nanoTime);
    }

    /**
     * @param clients by isolation level
     * @param nanos   time that passes
     */
    MemoryReader(Function<String, Consumer<byte[], byte[]>> clients, LongSupplier nanos) {
        this.clients = clients;
        this.nanos = nanos;
    }

    @Override
    public int partitions() {
        try (var consumer = clients.apply("read_uncommitted")) {
            int memory = consumer.partitionsFor(Topics.FETCH_MEMORY).size();
            int queue = consumer.partitionsFor(Topics.FETCH_QUEUE).size();
            if (memory != queue || memory == 0) {
                throw new IllegalStateException(Topics.FETCH_MEMORY + " has " + memory + " partitions and " + Topics.FETCH_QUEUE + " has "
                        + queue + ": make both topics as deploy/topics/topics.txt says, with the same number");
            }
            return memory;
        }
    }

    /** Waits for transactions still open, for what they hold back may be about to be committed. */
    @Override
    public void read(Collection<Integer> partitions, Instant oldest, long least, java.util.function.Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        Map<TopicPartition, Part> open = parts(partitions, oldest, least);
        try (var consumer = clients.apply("read_committed")) {
            consumer.assign(open.keySet());
            open.forEach((partition, part) -> consumer.seek(partition, part.start));
            long patience = nanos.getAsLong() + PATIENCE.toNanos();
            long before = -1;
            while (!open.isEmpty()) {
                open.entrySet().removeIf(part -> consumer.position(part.getKey()) >= part.getValue().end);
                long now = consumer.assignment().stream().mapToLong(consumer::position).sum();
                if (now > before) {
                    patience = nanos.getAsLong() + PATIENCE.toNanos();
                } else if (nanos.getAsLong() > patience) {
                    throw new IllegalStateException("nothing more was read within " + PATIENCE.toSeconds() + " s: " + open.keySet());
                }
                before = now;
                if (!open.isEmpty()) {
                    consumer.poll(Duration.ofMillis(100)).forEach(taker);
                }
            }
        }
    }

    /** What of a partition is read. */
    private record Part(long start, long end) {
    }

    private Map<TopicPartition, Part> parts(Collection<Integer> partitions, Instant oldest, long least) {
        List<TopicPartition> all = partitions.stream().map(partition -> new TopicPartition(Topics.FETCH_MEMORY, partition)).toList();
        try (var consumer = clients.apply("read_uncommitted")) {
            consumer.assign(all);
            // The ends with what is not committed yet.
            Map<TopicPartition, Long> ends = consumer.endOffsets(all);
            Map<TopicPartition, OffsetAndTimestamp> young = consumer.offsetsForTimes(
                    all.stream().collect(Collectors.toMap(partition -> partition, partition -> oldest.toEpochMilli())));
            Map<TopicPartition, Part> parts = new HashMap<>();
            ends.forEach((partition, end) -> parts.put(partition,
                    new Part(young.get(partition) == null ? end : Math.max(young.get(partition).offset(), end - OFFSETS_OF_A_RECORD * least), end)));
            return parts;
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> kafka, String isolation) {
        Map<String, Object> settings = new HashMap<>(kafka);
        // No group: nothing is committed, it is read anew each time.
        settings.remove("group.id");
        settings.put("client.id", "fetch-memory");
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("isolation.level", isolation);
        settings.put("max.poll.records", 5000);
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
