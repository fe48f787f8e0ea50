package io.kicker.local.follow;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads url-outcomes and page-outcomes from now on, as any subscriber may, and tells the journeys. */
public final class OutcomeTopics implements AutoCloseable {

    private static final String URL_OUTCOMES = "url-outcomes";
    private static final List<String> TOPICS = List.of(URL_OUTCOMES, "page-outcomes");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Journeys journeys;
    private final Thread thread = new Thread(this::read, "outcomes");

    private OutcomeTopics(KafkaConsumer<byte[], byte[]> consumer, Journeys journeys) {
        this.consumer = consumer;
        this.journeys = journeys;
    }

    /** Returns once it stands at the topics' ends: nothing submitted afterwards is missed. */
    public static OutcomeTopics follow(String bootstrapServers, Journeys journeys) {
        var consumer = new KafkaConsumer<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers,
                // Outcomes are written in transactions: an aborted one never happened.
                ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed"), new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = TOPICS.stream().flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition())).toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        var topics = new OutcomeTopics(consumer, journeys);
        topics.thread.start();
        return topics;
    }

    @Override
    public void close() throws InterruptedException {
        consumer.wakeup();
        thread.join();
    }

    private void read() {
        try (consumer) {
            while (true) {
                for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofSeconds(1))) {
                    tell(event);
                }
            }
        } catch (WakeupException closed) {
            // close() asks for this.
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> event) {
        try {
            var json = JSON.readTree(event.value());
            if (event.topic().equals(URL_OUTCOMES)) {
                journeys.outcome(json);
            } else {
                journeys.pageOutcome(json);
            }
        } catch (IOException foreign) {
            // Not ours: anybody may write to a local topic; our own events are checked against their schemas.
        }
    }
}
