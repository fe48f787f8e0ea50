package io.kicker.enrich;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;

/**
 * Leaves the value out of a dead letter that is too large to be written once more, as of a record that was small only packed: else its
 * partition would stand still for ever. Where the value is, the letter's headers say.
 */
public final class LettersThatFit implements ProducerInterceptor<byte[], byte[]> {

    /** Header of a letter without its value. */
    static final String VALUE = "dead-letter-value";

    // Of raw-pages-dlq (deploy/topics/topics.txt), with room for the headers that say what failed.
    private static final int LARGEST = 10 * 1024 * 1024 - 16 * 1024;

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> letter) {
        long bytes = length(letter.key()) + length(letter.value());
        for (Header header : letter.headers()) {
            bytes += header.key().length() + length(header.value());
        }
        if (bytes <= LARGEST) {
            return letter;
        }
        letter.headers().add(VALUE, "too large to be put here".getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(letter.topic(), letter.partition(), letter.timestamp(), letter.key(), null, letter.headers());
    }

    private static long length(byte[] bytes) {
        return bytes == null ? 0 : bytes.length;
    }

    @Override
    public void onAcknowledgement(RecordMetadata metadata, Exception failure) {
        // The connector cares for that.
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    @Override
    public void configure(Map<String, ?> configs) {
        // There is nothing to choose.
    }
}
