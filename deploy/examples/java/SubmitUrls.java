import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Puts URLs onto article-urls: {@code java -cp "libraries/*" SubmitUrls.java BOOTSTRAP_SERVERS URL...}. */
public class SubmitUrls {

    public static void main(String[] arguments) throws Exception {
        if (arguments.length < 2) {
            System.err.println("SubmitUrls BOOTSTRAP_SERVERS URL...");
            System.exit(2);
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", arguments[0], "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (int i = 1; i < arguments.length; i++) {
                // Comes back as submissionId in url-outcomes and page-outcomes. The same id again is the same submission again.
                String submission = UUID.randomUUID().toString();
                var record = new ProducerRecord<String, String>("article-urls", arguments[i]);
                record.headers()
                        .add("ce_specversion", "1.0".getBytes(UTF_8))
                        .add("ce_id", submission.getBytes(UTF_8))
                        .add("ce_source", "/example/submit-urls".getBytes(UTF_8))
                        .add("ce_type", "io.kicker.url.requested.v1".getBytes(UTF_8));
                producer.send(record).get();
                System.out.println(submission + "  " + arguments[i]);
            }
        }
    }
}
