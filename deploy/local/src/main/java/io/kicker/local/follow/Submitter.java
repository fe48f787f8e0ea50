package io.kicker.local.follow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Puts URLs on article-urls, with a ce_id header so that they can be followed by it, and to be fetched even if that was done a
 * moment ago: who submits a page by hand, or the sample once more, wants to see it go through.
 */
public final class Submitter implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final KafkaProducer<byte[], byte[]> producer;

    public Submitter(String bootstrapServers) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                ProducerConfig.ACKS_CONFIG, "all"), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Submits the URL; the journeys know of it before Kafka does. */
    public void submit(String url, Journeys journeys) {
        var submission = new Submission(UUID.randomUUID().toString(), url, Instant.now());
        journeys.follow(submission);
        String request = JSON.createObjectNode().put("url", url).put("refetch", true).toString();
        var event = new ProducerRecord<byte[], byte[]>("article-urls", request.getBytes(StandardCharsets.UTF_8));
        event.headers().add("ce_id", submission.id().getBytes(StandardCharsets.UTF_8));
        producer.send(event);
    }

    @Override
    public void close() {
        producer.close();
    }
}
