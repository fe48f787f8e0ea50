package io.kicker.ingest.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Reads and writes the headers of CloudEvents 1.0 in Kafka binary content mode. */
public final class EventHeaders {

    public static final String TYPE = "ce_type";
    public static final String ID = "ce_id";
    public static final String TRACE = "traceparent";

    public static final String URL_REQUESTED = "io.kicker.url.requested.v1";
    public static final String FETCH_REQUESTED = "io.kicker.fetch.requested.v1";
    public static final String FETCH_REMEMBERED = "io.kicker.fetch.remembered.v1";
    public static final String PAGE_FETCHED = "io.kicker.page.fetched.v1";
    public static final String URL_OUTCOME = "io.kicker.url.outcome.v1";

    public static final String JSON = "application/json";

    private static final String SOURCE = "/kicker/ingest-service";

    private EventHeaders() {
    }

    public static Headers of(String type, String id, Instant time, String subject, String contentType, TraceParent trace) {
        Headers headers = new RecordHeaders();
        put(headers, "ce_specversion", "1.0");
        put(headers, ID, id);
        put(headers, "ce_source", SOURCE);
        put(headers, TYPE, type);
        put(headers, "ce_time", time.toString());
        put(headers, "ce_subject", subject);
        put(headers, "content-type", contentType);
        put(headers, TRACE, trace.value());
        return headers;
    }

    /** Adds a header; null adds nothing. */
    public static void put(Headers headers, String name, String value) {
        if (value != null) {
            headers.add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The last header of this name as text, or null. */
    public static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** @throws UnreadableRecord if the record says that it is another event */
    public static void requireType(Headers headers, String expected) throws UnreadableRecord {
        String type = get(headers, TYPE);
        if (type != null && !type.equals(expected)) {
            throw new UnreadableRecord("ce_type is " + type + " and not " + expected);
        }
    }
}
