package io.kicker.ingest.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;

import io.kicker.ingest.event.DeadLetter;
import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.RecordHandler;
import io.kicker.ingest.ledger.Settlement;
import io.kicker.ingest.publish.OutcomeRecord;
import io.kicker.ingest.publish.RequestRecord;
import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Turns each record of {@code article-urls} into a fetch request, an outcome or a dead letter. */
public final class Intake implements RecordHandler {

    private final CanonicalUrls urls;
    private final TurnsPer turns;

    public Intake(CanonicalUrls urls, TurnsPer turns) {
        this.urls = urls;
        this.turns = turns;
    }

    @Override
    public void handle(ConsumerRecord<byte[], byte[]> record, Position position, Ledger ledger) {
        ledger.settle(new Settlement(position, List.of(result(record))));
    }

    private ProducerRecord<byte[], byte[]> result(ConsumerRecord<byte[], byte[]> record) {
        try {
            return request(record, Submission.read(record));
        } catch (UnreadableRecord failure) {
            return new DeadLetter(record, failure, Topics.ARTICLE_URLS_DLQ);
        }
    }

    private ProducerRecord<byte[], byte[]> request(ConsumerRecord<byte[], byte[]> record, Submission submission) {
        TraceParent trace = TraceParent.of(EventHeaders.get(record.headers(), EventHeaders.TRACE));
        Instant submittedAt = Instant.ofEpochMilli(record.timestamp() < 0 ? System.currentTimeMillis() : record.timestamp());
        try {
            URI canonical = urls.of(submission.request().url());
            var request = FetchRequest.first(submission.id(), submission.request(), canonical, turns, submittedAt);
            return RequestRecord.queued(request, trace);
        } catch (InvalidUrl failure) {
            return new OutcomeRecord(OutcomeRecord.invalid(submission.id(), submission.request(), submittedAt, Outcome.INVALID_URL,
                    failure.getMessage()), "", trace);
        }
    }
}
