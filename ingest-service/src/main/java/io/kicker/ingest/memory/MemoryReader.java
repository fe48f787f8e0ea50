package io.kicker.ingest.memory;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads partitions of {@code fetch-memory} from the beginning to the end, as far as they are committed. */
public final class MemoryReader implements FetchMemory.Topic {

    // Longer than a killed predecessor's transaction can stay open (20 s, looked for every 10 s), shorter than the 5 minutes
    // in which a consumer must poll.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, Object> kafka;

    /** @param kafka properties of the client: servers, security */
    public MemoryReader(Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    @Override
    public int partitions() {
        try (var consumer = consumer("read_uncommitted")) {
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
    public void read(Collection<Integer> partitions, Consumer<ConsumerRecord<byte[], byte[]>> taker) {
        List<TopicPartition> all = partitions.stream().map(partition -> new TopicPartition(Topics.FETCH_MEMORY, partition)).toList();
        Map<TopicPartition, Long> open = ends(all);
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (var consumer = consumer("read_committed")) {
            consumer.assign(all);
            consumer.seekToBeginning(all);
            open.entrySet().removeIf(partition -> consumer.position(partition.getKey()) >= partition.getValue());
            while (!open.isEmpty()) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("not read within " + PATIENCE.toSeconds() + " s: " + open.keySet());
                }
                consumer.poll(Duration.ofMillis(100)).forEach(taker);
                open.entrySet().removeIf(partition -> consumer.position(partition.getKey()) >= partition.getValue());
            }
        }
    }

    /** Where the partitions end, with what is not committed yet. */
    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions) {
        try (var consumer = consumer("read_uncommitted")) {
            consumer.assign(partitions);
            return new HashMap<>(consumer.endOffsets(partitions));
        }
    }

    private KafkaConsumer<byte[], byte[]> consumer(String isolation) {
        Map<String, Object> settings = new HashMap<>(kafka);
        // No group: nothing is committed, the whole is read each time.
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
