package io.kicker.ingest.event;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record that cannot be read: untouched, with headers saying what failed, where and when. The names are SmallRye's. */
public final class DeadLetter {

    // A value or header may be megabytes of anything, and the exception's message may quote it.
    private static final int MAX_REASON = 1000;

    private DeadLetter() {
    }

    public static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, UnreadableRecord failure, String topic) {
        Headers headers = new RecordHeaders(record.headers());
        EventHeaders.put(headers, "dead-letter-reason", cut(failure.getMessage()));
        EventHeaders.put(headers, "dead-letter-cause", failure.getCause() == null ? null : cut(failure.getCause().toString()));
        EventHeaders.put(headers, "dead-letter-exception-class-name", failure.getClass().getName());
        EventHeaders.put(headers, "dead-letter-topic", record.topic());
        EventHeaders.put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        EventHeaders.put(headers, "dead-letter-offset", Long.toString(record.offset()));
        EventHeaders.put(headers, "dead-letter-time", Instant.now().toString());
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    private static String cut(String text) {
        return text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }
}
