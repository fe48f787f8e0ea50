package io.kicker.ingest.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventId;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.event.UrlRequest;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An outcome as a record keyed by the URL as submitted. */
public final class OutcomeRecord {

    private OutcomeRecord() {
    }

    public static ProducerRecord<byte[], byte[]> of(UrlOutcome outcome, TraceParent trace) {
        var headers = EventHeaders.of(EventHeaders.URL_OUTCOME, EventId.outcome(outcome.submissionId()), outcome.completedAt(),
                outcome.url(), EventHeaders.JSON, trace);
        return new ProducerRecord<>(Topics.URL_OUTCOMES, null, outcome.url().getBytes(StandardCharsets.UTF_8),
                EventJson.write(outcome), headers);
    }

    /** The outcome of a text that no request could be made of. */
    public static UrlOutcome invalid(String submissionId, UrlRequest request, Instant submittedAt, Outcome outcome, String reason) {
        String url = request.url().length() <= UrlRequest.MAX_URL ? request.url() : request.url().substring(0, UrlRequest.MAX_URL);
        return new UrlOutcome(submissionId, url, null, null, request.source(), outcome.word(), reason, null, 0, null, null,
                submittedAt, Instant.now(), null, null);
    }
}
