package io.kicker.index;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The other side of the topics: enrich-service as producer, an operator as reader of dead letters. */
public final class Kafka {

    public static final String TYPE = "io.kicker.article.enriched.v1";
    private static final String TOPIC = "enriched-articles";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static KafkaProducer<byte[], byte[]> producer;
    private static String broker;

    private Kafka() {
    }

    public static void send(SampleEvent event) {
        send(event.id(), event.bytes(), TYPE, event.eventId());
    }

    public static void withdraw(String id) {
        send(id, null, TYPE, "withdrawal-of-" + id);
    }

    /** Any of them may be null. */
    public static void send(String key, byte[] value, String type, String eventId) {
        queue(key, value, type, eventId);
        flush();
    }

    /** A dead letter put back with all its headers, as a tool does that copies records. */
    public static void replay(ConsumerRecord<byte[], byte[]> letter) {
        producer().send(new ProducerRecord<>(TOPIC, 0, letter.key(), letter.value(), letter.headers()));
        flush();
    }

    public static void flush() {
        producer().flush();
    }

    /** On its way, not yet sent. */
    public static void queue(String key, byte[] value, String type, String eventId) {
        var record = new ProducerRecord<>(TOPIC, 0, key == null ? null : key.getBytes(StandardCharsets.UTF_8), value);
        if (type != null) {
            record.headers().add("ce_type", type.getBytes(StandardCharsets.UTF_8));
        }
        if (eventId != null) {
            record.headers().add("ce_id", eventId.getBytes(StandardCharsets.UTF_8));
        }
        producer().send(record);
    }

    /** The dead letter that fits, waited for; null if there is none. */
    public static ConsumerRecord<byte[], byte[]> deadLetter(Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        return deadLetters(Instant.now().plus(PATIENCE), wanted).stream().filter(wanted).findFirst().orElse(null);
    }

    /** All there are now. */
    public static List<ConsumerRecord<byte[], byte[]>> deadLetters() {
        return deadLetters(Instant.now().plusSeconds(2), record -> false);
    }

    public static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(Instant until, Predicate<ConsumerRecord<byte[], byte[]>> enough) {
        List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", servers(), "group.id", "test-" + System.nanoTime(),
                "auto.offset.reset", "earliest"), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of("enriched-articles-dlq"));
            while (Instant.now().isBefore(until) && found.stream().noneMatch(enough)) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
        }
        return found;
    }

    private static synchronized KafkaProducer<byte[], byte[]> producer() {
        // A test with a profile has a broker of its own.
        if (producer == null || !servers().equals(broker)) {
            broker = servers();
            producer = new KafkaProducer<>(Map.of("bootstrap.servers", broker, "max.request.size", "10485760"),
                    new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static String servers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
