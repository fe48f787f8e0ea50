package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

import static org.assertj.core.api.Assertions.assertThat;

/** Puts records onto topics and reads what was committed, as an outsider. */
public final class KafkaProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final String bootstrap;
    private final KafkaProducer<byte[], byte[]> producer;

    public KafkaProbe(String bootstrap) {
        this.bootstrap = bootstrap;
        // One request in flight: a topic just made may refuse the first batch and take the second, and then never the first again.
        this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "max.request.size", 10_485_760, "linger.ms", 5,
                "buffer.memory", 64L * 1024 * 1024, "max.in.flight.requests.per.connection", 1), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Makes topics that are not there yet, each with the broker's largest record size. */
    public void create(Map<String, Integer> partitionsByTopic) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            Set<String> present = admin.listTopics().names().get();
            admin.createTopics(partitionsByTopic.entrySet().stream().filter(topic -> !present.contains(topic.getKey()))
                    .map(topic -> new NewTopic(topic.getKey(), topic.getValue(), (short) 1).configs(Map.of("max.message.bytes", "10485760")))
                    .toList()).all().get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void send(String topic, String value) {
        send(new ProducerRecord<>(topic, value.getBytes(StandardCharsets.UTF_8)));
    }

    public void send(ProducerRecord<byte[], byte[]> record) {
        producer.send(record);
    }

    /** Sends a record that may be larger than the topic's limit before it is packed. */
    RecordMetadata sendPacked(ProducerRecord<byte[], byte[]> record) throws Exception {
        try (var packing = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrap, "max.request.size", Integer.MAX_VALUE, "compression.type", "lz4"),
                new ByteArraySerializer(), new ByteArraySerializer())) {
            return packing.send(record).get();
        }
    }

    public void flush() {
        producer.flush();
    }

    /** Reads a topic from its beginning until so many records match. */
    public List<ConsumerRecord<byte[], byte[]>> await(String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> matching) {
        return await(topic, count, matching, PATIENCE);
    }

    List<ConsumerRecord<byte[], byte[]>> await(String topic, int count, Predicate<ConsumerRecord<byte[], byte[]>> matching,
            Duration patience) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        long end = System.nanoTime() + patience.toNanos();
        try (var consumer = reader(topic)) {
            while (found.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> {
                    if (matching.test(record)) {
                        found.add(record);
                    }
                });
            }
        }
        // Not the list itself: a failure would print every record.
        assertThat(found.size()).as("records on " + topic).isGreaterThanOrEqualTo(count);
        return found;
    }

    /** Reads all that is committed on a topic. */
    public List<ConsumerRecord<byte[], byte[]>> all(String topic) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = reader(topic)) {
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
        }
        return found;
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** How many records each key has. */
    static Map<String, Integer> byKey(List<ConsumerRecord<byte[], byte[]>> records) {
        Map<String, Integer> counts = new HashMap<>();
        records.forEach(record -> counts.merge(text(record.key()), 1, Integer::sum));
        return counts;
    }

    public static String text(byte[] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }

    private KafkaConsumer<byte[], byte[]> reader(String topic) {
        var consumer = new KafkaConsumer<byte[], byte[]>(Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed",
                "auto.offset.reset", "earliest"), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.assign(consumer.partitionsFor(topic).stream().map(p -> new TopicPartition(p.topic(), p.partition())).toList());
        consumer.seekToBeginning(consumer.assignment());
        return consumer;
    }

    @Override
    public void close() {
        producer.close();
    }
}
