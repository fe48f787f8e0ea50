package io.kicker.ingest.frontier;

import java.util.List;
import java.util.OptionalLong;

import io.kicker.ingest.event.DeadLetter;
import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.RecordHandler;
import io.kicker.ingest.ledger.Settlement;
import io.kicker.ingest.publish.RequestRecord;
import io.kicker.ingest.publish.RetryTopic;
import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts the requests of one retry topic back onto {@code fetch-queue} when they have waited as long as the topic says. */
public final class RetryRelay implements RecordHandler {

    private final RetryTopic topic;

    public RetryRelay(RetryTopic topic) {
        this.topic = topic;
    }

    @Override
    public OptionalLong notBefore(ConsumerRecord<byte[], byte[]> record) {
        return OptionalLong.of(record.timestamp() + topic.delay().toMillis());
    }

    @Override
    public void handle(ConsumerRecord<byte[], byte[]> record, Position position, Ledger ledger) {
        ledger.settle(new Settlement(position, List.of(result(record))));
    }

    private ProducerRecord<byte[], byte[]> result(ConsumerRecord<byte[], byte[]> record) {
        try {
            EventHeaders.requireType(record.headers(), EventHeaders.FETCH_REQUESTED);
            if (record.value() == null) {
                throw new UnreadableRecord("no value");
            }
            TraceParent trace = TraceParent.of(EventHeaders.get(record.headers(), EventHeaders.TRACE));
            return RequestRecord.queued(FetchRequest.read(record.value()), trace);
        } catch (UnreadableRecord failure) {
            return new DeadLetter(record, failure, Topics.FETCH_QUEUE_DLQ);
        }
    }
}
