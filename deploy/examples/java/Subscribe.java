import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Follows enriched-articles: {@code java -cp "libraries/*" Subscribe.java [bootstrap servers]}. The libraries are kafka-clients and what it
 * needs; deploy/README.md says how to get them.
 */
public class Subscribe {

    public static void main(String[] arguments) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", arguments.length > 0 ? arguments[0] : "localhost:9092",
                "group.id", "example-java-subscriber",
                "auto.offset.reset", "earliest",
                // Java's default is read_uncommitted: events of aborted transactions would be seen.
                "isolation.level", "read_committed",
                // Offsets are committed after the work, so that a crash repeats work and loses none.
                "enable.auto.commit", "false");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            Runtime.getRuntime().addShutdownHook(new Thread(consumer::wakeup));
            consumer.subscribe(List.of("enriched-articles"));
            while (true) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
                    handle(record);
                }
                consumer.commitSync();
            }
        } catch (WakeupException stopped) {
            // Ctrl-C.
        }
    }

    /** Delivery is at least once: keep the event's id, or the article's id and fetchedAt, beside what you make of it. */
    private static void handle(ConsumerRecord<String, byte[]> record) {
        if (record.value() == null) {
            System.out.println("withdrawn  " + record.key());
        } else if (Objects.equals(header(record, "ce_type"), "io.kicker.article.enriched.v1")) {
            System.out.println("article    " + record.key() + "  event " + header(record, "ce_id") + "  " + header(record, "ce_subject")
                    + "  " + record.value().length + " bytes of JSON");
        }
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
