package io.kicker.enrich.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.kicker.enrich.intake.RawPage;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The CloudEvents 1.0 attributes of a published event, in Kafka's binary content mode. */
enum CloudEvent {

    ARTICLE_ENRICHED("io.kicker.article.enriched.v1", "enriched-article:"),
    PAGE_OUTCOME("io.kicker.page.outcome.v1", "page-outcome:");

    private static final String SOURCE = "/kicker/enrich-service";

    private final String type;
    private final String idPrefix;

    CloudEvent(String type, String idPrefix) {
        this.type = type;
        this.idPrefix = idPrefix;
    }

    /**
     * The headers of an event caused by a page. The id comes from the page's alone, so that a redelivered page gives it again.
     *
     * @param subject what the event is about
     */
    Headers headers(RawPage cause, String subject) {
        Headers headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", UUID.nameUUIDFromBytes((idPrefix + cause.id()).getBytes(StandardCharsets.UTF_8)).toString());
        add(headers, "ce_source", SOURCE);
        add(headers, "ce_type", type);
        add(headers, "ce_time", Instant.now().toString());
        add(headers, "ce_subject", subject);
        add(headers, "content-type", "application/json");
        Optional<String> trace = cause.traceparent();
        trace.ifPresent(value -> add(headers, "traceparent", value));
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
