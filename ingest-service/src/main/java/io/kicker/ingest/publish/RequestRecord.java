package io.kicker.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UrlRequest;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A fetch request as a record keyed by its host. */
public final class RequestRecord {

    private RequestRecord() {
    }

    /** To be fetched as soon as its host's turn comes. */
    public static ProducerRecord<byte[], byte[]> queued(FetchRequest request, TraceParent trace) {
        return on(Topics.FETCH_QUEUE, request, trace);
    }

    /** To wait as long as the topic says. */
    public static ProducerRecord<byte[], byte[]> parked(RetryTopic topic, FetchRequest request, TraceParent trace) {
        return on(topic.topic(), request, trace);
    }

    /** A URL that a document lists, to be taken in like any other. */
    public static ProducerRecord<byte[], byte[]> submitted(String submissionId, UrlRequest request, Instant now, TraceParent trace) {
        var headers = EventHeaders.of(EventHeaders.URL_REQUESTED, submissionId, now, request.url(), EventHeaders.JSON, trace);
        return new ProducerRecord<>(Topics.ARTICLE_URLS, null, request.url().getBytes(StandardCharsets.UTF_8), EventJson.write(request),
                headers);
    }

    private static ProducerRecord<byte[], byte[]> on(String topic, FetchRequest request, TraceParent trace) {
        var headers = EventHeaders.of(EventHeaders.FETCH_REQUESTED, EventId.fetchRequest(request), Instant.now(),
                request.canonicalUrl(), EventHeaders.JSON, trace);
        return new ProducerRecord<>(topic, null, request.host().getBytes(StandardCharsets.UTF_8), EventJson.write(request), headers);
    }
}
