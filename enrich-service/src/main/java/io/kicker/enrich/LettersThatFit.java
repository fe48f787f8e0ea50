package io.kicker.enrich;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Leaves the value, and if need be key and headers, out of a dead letter that is too large to be written once more, as of a record that was small only
 * packed: else its partition would stand still for ever. Where the record is, the letter's headers say.
 */
public final class LettersThatFit implements ProducerInterceptor<byte[], byte[]> {

    /** Header of a letter without its value. */
    static final String VALUE = "dead-letter-value";

    /** Of the connector's headers, which are short. */
    private static final String OURS = "dead-letter-";

    // Of raw-pages-dlq (deploy/topics/topics.txt), with room for the headers that say what failed.
    private static final int LARGEST = 10 * 1024 * 1024 - 16 * 1024;

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> letter) {
        long around = length(letter.key()) + length(letter.headers());
        if (around + length(letter.value()) <= LARGEST) {
            return letter;
        }
        boolean isAroundTooLarge = around > LARGEST;
        Headers headers = new RecordHeaders();
        for (Header header : letter.headers()) {
            if (!isAroundTooLarge || header.key().startsWith(OURS)) {
                headers.add(header);
            }
        }
        headers.add(VALUE, "too large to be put here".getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(letter.topic(), letter.partition(), letter.timestamp(), isAroundTooLarge ? null : letter.key(), null, headers);
    }

    private static long length(Headers headers) {
        long sum = 0;
        for (Header header : headers) {
            sum += header.key().length() + length(header.value());
        }
        return sum;
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
