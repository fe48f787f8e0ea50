package io.kicker.ingest.event;

import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A record that cannot be read: untouched, with headers saying what failed, where and when. The names are SmallRye's. One that is too
 * large to be written once more, as records are that were small only packed, leaves its key, value and headers behind; where it
 * lies is among the headers.
 */
public final class DeadLetter extends ProducerRecord<byte[], byte[]> {

    /** Bytes of a letter that the topics take, as deploy/topics/topics.txt makes them. */
    public static final int LARGEST = 10 * 1024 * 1024;

    // A value or header may be megabytes of anything, and the exception's message may quote it.
    private static final int MAX_REASON = 1000;

    // Up to 3 bytes for each character of reason and cause, and the other headers are short.
    private static final int OWN_HEADERS = 16 * 1024;

    // Lengths and marks that a record's header has beside its name and value.
    private static final int BESIDE_A_HEADER = 10;

    private final ConsumerRecord<byte[], byte[]> unreadable;
    private final UnreadableRecord failure;

    public DeadLetter(ConsumerRecord<byte[], byte[]> unreadable, UnreadableRecord failure, String topic) {
        this(unreadable, failure, topic, bytes(unreadable));
    }

    private DeadLetter(ConsumerRecord<byte[], byte[]> unreadable, UnreadableRecord failure, String topic, long bytes) {
        super(topic, null, fits(bytes) ? unreadable.key() : null, fits(bytes) ? unreadable.value() : null,
                headers(fits(bytes) ? unreadable.headers() : new RecordHeaders(), unreadable, failure));
        if (!fits(bytes)) {
            EventHeaders.put(headers(), "dead-letter-value", "too large to be put here: " + bytes + " bytes");
        }
        this.unreadable = unreadable;
        this.failure = failure;
    }

    private static boolean fits(long bytes) {
        return bytes <= LARGEST - OWN_HEADERS;
    }

    private static long bytes(ConsumerRecord<byte[], byte[]> record) {
        long sum = length(record.key()) + length(record.value());
        for (Header header : record.headers()) {
            // No character is longer than 3 bytes.
            sum += 3L * header.key().length() + length(header.value()) + BESIDE_A_HEADER;
        }
        return sum;
    }

    private static long length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    private static Headers headers(Headers own, ConsumerRecord<byte[], byte[]> record, UnreadableRecord failure) {
        Headers headers = new RecordHeaders(own);
        EventHeaders.put(headers, "dead-letter-reason", cut(failure.getMessage()));
        EventHeaders.put(headers, "dead-letter-cause", failure.getCause() == null ? null : cut(failure.getCause().toString()));
        EventHeaders.put(headers, "dead-letter-exception-class-name", failure.getClass().getName());
        EventHeaders.put(headers, "dead-letter-topic", record.topic());
        EventHeaders.put(headers, "dead-letter-partition", Integer.toString(record.partition()));
        EventHeaders.put(headers, "dead-letter-offset", Long.toString(record.offset()));
        EventHeaders.put(headers, "dead-letter-time", Instant.now().toString());
        return headers;
    }

    private static String cut(String text) {
        return text.length() <= MAX_REASON ? text : text.substring(0, MAX_REASON);
    }

    /** The record that cannot be read. */
    public ConsumerRecord<byte[], byte[]> unreadable() {
        return unreadable;
    }

    /** Why. */
    public UnreadableRecord failure() {
        return failure;
    }
}
