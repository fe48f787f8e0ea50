package io.kicker.enrich.intake;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.enrich.intake.RawPage.Submission;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Reads a record's headers and value as a {@link RawPage}: CloudEvents 1.0, Kafka binary content mode. */
public final class RecordReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Headers headers;

    private RecordReader(Headers headers) {
        this.headers = headers;
    }

    /**
     * @param headers the record's headers
     * @param value   the record's value, null for a tombstone
     * @throws UnreadableRecord if the record breaks the contract
     */
    public static RawPage read(Headers headers, byte[] value) {
        if (value == null) {
            throw new UnreadableRecord("the value is null");
        }
        return new RecordReader(headers).page(new PageBytes(value));
    }

    private RawPage page(PageBytes body) {
        String type = required("ce_type");
        if (!type.equals(RawPage.TYPE)) {
            throw new UnreadableRecord("ce_type is " + abridged(type) + ", not " + RawPage.TYPE);
        }
        if (!required("ce_specversion").equals("1.0")) {
            throw new UnreadableRecord("ce_specversion is not 1.0");
        }
        Submission submission = new Submission(required("ce_submissionid"), required("ce_submittedurl"), instant("ce_submittedat"),
                optional("ce_origin"), texts("ce_categories"));
        return new RawPage(required("ce_id"), required("ce_subject"), required("ce_finalurl"), required("content-type"), submission,
                instant("ce_fetchedat"), optional("ce_contentlanguage"), optional("traceparent"), body);
    }

    private Instant instant(String name) {
        String text = required(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException malformed) {
            throw new UnreadableRecord(name + " is not an RFC 3339 time: " + abridged(text));
        }
    }

    /** A JSON array of texts; empty if the header is missing. */
    private List<String> texts(String name) {
        try {
            return optional(name).isEmpty() ? List.of() : List.of(JSON.readValue(optional(name).get(), String[].class));
        } catch (JsonProcessingException | NullPointerException malformed) {
            throw new UnreadableRecord(name + " is not a JSON array of texts: " + abridged(optional(name).get()));
        }
    }

    private String required(String name) {
        return optional(name).orElseThrow(() -> new UnreadableRecord("the header " + name + " is missing"));
    }

    private Optional<String> optional(String name) {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null) {
            return Optional.empty();
        }
        String text = new String(header.value(), StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A header may be megabytes of anything, and the reason goes into another header. */
    private static String abridged(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
