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

/** An outcome as a record keyed by the URL as submitted. It carries the outcome along, to be told to operators once it is committed. */
public final class OutcomeRecord extends ProducerRecord<byte[], byte[]> {

    private final UrlOutcome outcome;
    private final String host;

    /** @param host whom the URL belongs to, empty if it is no URL */
    public OutcomeRecord(UrlOutcome outcome, String host, TraceParent trace) {
        super(Topics.URL_OUTCOMES, null, outcome.url().getBytes(StandardCharsets.UTF_8), EventJson.write(outcome),
                EventHeaders.of(EventHeaders.URL_OUTCOME, EventId.outcome(outcome.submissionId()), outcome.completedAt(), outcome.url(),
                        EventHeaders.JSON, trace));
        this.outcome = outcome;
        this.host = host;
    }

    public UrlOutcome outcome() {
        return outcome;
    }

    public String host() {
        return host;
    }

    /** The outcome of a text that no request could be made of. */
    public static UrlOutcome invalid(String submissionId, UrlRequest request, Instant submittedAt, Outcome outcome, String reason) {
        String url = request.url().length() <= UrlRequest.MAX_URL ? request.url() : request.url().substring(0, UrlRequest.MAX_URL);
        return new UrlOutcome(submissionId, url, null, null, request.source(), outcome.word(), reason, null, 0, null, null,
                submittedAt, Instant.now(), null, null);
    }
}
