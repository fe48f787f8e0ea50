package io.kicker.ingest.memory;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.apache.kafka.common.TopicPartition;

/** The memory of the partitions that are owned now; gone with them, and read again when they come back. */
public final class FetchMemory {

    /** Where it is kept. */
    public interface Topic {

        /**
         * @return how many partitions the topic has
         * @throws IllegalStateException if {@code fetch-queue} has another number: a host's memory would be at another owner
         */
        int partitions();

        /**
         * Hands over what these partitions hold, the oldest first.
         *
         * @param oldest what is older need not be read
         * @param least  of each partition the newest records, at least so many and no more than twice as many
         * @throws IllegalStateException if reading does not get on
         */
        void read(Collection<Integer> partitions, Instant oldest, long least, Consumer<ConsumerRecord<byte[], byte[]>> taker);
    }

    // Ten records for each that is kept: what lists have shown and when they are due is written between the records of many pages, and
    // must still be found. Not all there is: a week of many pages a second is more than can be read before the first request.
    private static final long DEPTH = 10;

    // Of 4,000 short lists, or of 800 with a thousand links each.
    private static final long LIST_BYTES = 24L * 1024 * 1024;

    private final Topic topic;
    private final Clock clock;
    private final Duration keep;
    private final int size;
    private final long listBytes;
    private volatile int partitions;
    private final Map<Integer, MemoryTable> tables = new ConcurrentHashMap<>();

    /**
     * @param keep what is older is forgotten
     * @param size pages and redirects in all, when every partition is owned; each partition has its share
     */
    public FetchMemory(Topic topic, Clock clock, Duration keep, int size) {
        this(topic, clock, keep, size, LIST_BYTES);
    }

    /** @param listBytes for what is known of lists, in all */
    FetchMemory(Topic topic, Clock clock, Duration keep, int size, long listBytes) {
        this.topic = topic;
        this.clock = clock;
        this.keep = keep;
        this.size = size;
        this.listBytes = listBytes;
    }

    /**
     * Reads what is remembered of partitions that came, before their first record is handed over.
     *
     * @param step run after each record
     * @throws IllegalStateException if the topic cannot be read in time or does not fit {@code fetch-queue}
     */
    public void assigned(Collection<TopicPartition> queue, Runnable step) {
        if (queue.isEmpty()) {
            return;
        }
        List<Integer> came = queue.stream().map(TopicPartition::partition).toList();
        Map<Integer, MemoryTable> read = new HashMap<>();
        partitions = topic.partitions();
        int share = Math.max(1, size / partitions);
        came.forEach(partition -> read.put(partition, new MemoryTable(clock, keep, share, listBytes / partitions)));
        topic.read(came, clock.instant().minus(keep), share * DEPTH, record -> {
            read.get(record.partition()).put(record.key(), record.value());
            step.run();
        });
        tables.putAll(read);
    }

    public void forget(Collection<TopicPartition> queue) {
        queue.forEach(partition -> tables.remove(partition.partition()));
    }

    /** The memory of an owned partition. */
    public MemoryTable of(TopicPartition queue) {
        MemoryTable table = tables.get(queue.partition());
        if (table == null) {
            throw new IllegalStateException("no memory of " + queue + ": it is not assigned");
        }
        return table;
    }

    /** The memory of a partition, if it is owned now. */
    public Optional<MemoryTable> owned(int partition) {
        return Optional.ofNullable(tables.get(partition));
    }

    /** The partition of the requests with this key, as Kafka's producer places their keys; empty before the first assignment. */
    public OptionalInt partitionOf(String key) {
        int known = partitions;
        return known == 0 ? OptionalInt.empty()
                : OptionalInt.of(BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), known));
    }

    /** Subjects remembered here. */
    public int size() {
        return tables.values().stream().mapToInt(MemoryTable::size).sum();
    }
}
