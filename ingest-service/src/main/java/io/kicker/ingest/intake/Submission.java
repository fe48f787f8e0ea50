package io.kicker.ingest.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import io.kicker.ingest.event.Categories;
import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.event.UrlRequest;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * One record of {@code article-urls}, read: a URL as plain text, or JSON.
 *
 * @param id      the record's {@code ce_id}, or derived from its place
 * @param request what is asked for; its URL is not checked yet
 */
record Submission(String id, UrlRequest request) {

    // The longest URL in JSON, each character escaped as six, with room for the source.
    static final int MAX_BYTES = 64 * 1024;

    // A ce_id is copied into every event about the URL.
    private static final int MAX_ID = 256;

    /** @throws UnreadableRecord if it is neither */
    static Submission read(ConsumerRecord<byte[], byte[]> record) throws UnreadableRecord {
        EventHeaders.requireType(record.headers(), EventHeaders.URL_REQUESTED);
        if (record.value() == null) {
            throw new UnreadableRecord("no value");
        }
        if (record.value().length > MAX_BYTES) {
            throw new UnreadableRecord("a value of " + record.value().length + " bytes, more than " + MAX_BYTES);
        }
        return new Submission(id(record), request(text(record.value())));
    }

    private static String id(ConsumerRecord<byte[], byte[]> record) throws UnreadableRecord {
        String id = EventHeaders.get(record.headers(), EventHeaders.ID);
        if (id == null || id.isBlank()) {
            return EventId.submission(record.topic(), record.partition(), record.offset());
        }
        if (id.length() > MAX_ID) {
            throw new UnreadableRecord("a ce_id of " + id.length() + " characters, more than " + MAX_ID);
        }
        return id;
    }

    private static UrlRequest request(String text) throws UnreadableRecord {
        if (!text.startsWith("{")) {
            return UrlRequest.page(text, null, null);
        }
        UrlRequest request = EventJson.read(text.getBytes(StandardCharsets.UTF_8), UrlRequest.class);
        if (request.url() == null) {
            throw new UnreadableRecord("JSON without url");
        }
        if (request.source() != null && request.source().length() > UrlRequest.MAX_SOURCE) {
            throw new UnreadableRecord("a source longer than " + UrlRequest.MAX_SOURCE + " characters");
        }
        if (!Categories.areAllowed(request.categories())) {
            throw new UnreadableRecord("more than " + Categories.MOST + " categories, or one longer than " + Categories.LONGEST + " characters");
        }
        if (request.depth() != null && request.depth() < 0) {
            throw new UnreadableRecord("a depth below 0");
        }
        return request;
    }

    private static String text(byte[] value) throws UnreadableRecord {
        try {
            return ByteOrderMark.without(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(value)).toString()).strip();
        } catch (CharacterCodingException failure) {
            throw new UnreadableRecord("not UTF-8", failure);
        }
    }
}
