package io.kicker.enrich;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A producer onto raw-pages and a reader of what comes out, on the test's broker. */
final class Wire implements AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    Wire(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 16 * 1024 * 1024, "compression.type", "lz4"),
                new ByteArraySerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", bootstrapServers, "group.id", "test-" + UUID.randomUUID(), "auto.offset.reset", "earliest",
                "metadata.max.age.ms", 500), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        consumer.subscribe(List.of("enriched-articles", "page-outcomes", "raw-pages-dlq"));
    }

    void send(Page page) {
        producer.send(page.record());
        producer.flush();
    }

    /** The first record of a topic that passes the test, waited for. */
    ConsumerRecord<byte[], byte[]> first(String topic, Predicate<ConsumerRecord<byte[], byte[]>> test) {
        return all(topic, test, 1).get(0);
    }

    /** The records of a topic that pass the test, once there are so many. */
    List<ConsumerRecord<byte[], byte[]>> all(String topic, Predicate<ConsumerRecord<byte[], byte[]>> test, int count) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> {
            consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
            return seen.stream().filter(record -> record.topic().equals(topic)).filter(test).toList();
        }, found -> found.size() >= count);
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
