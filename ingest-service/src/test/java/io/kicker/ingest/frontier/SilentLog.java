package io.kicker.ingest.frontier;

import java.time.Instant;

import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.publish.RetryTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Tells nobody. */
class SilentLog implements OutcomeLog {

    @Override
    public void parked(RetryTopic topic) {
    }

    @Override
    public void backedOff(String host, String trouble, String reason, Instant until) {
    }

    @Override
    public void deadLetter(ConsumerRecord<byte[], byte[]> record, UnreadableRecord failure) {
    }
}
