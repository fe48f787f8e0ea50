package io.kicker.ingest.publish;

import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.event.UrlOutcome;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where outcomes are told to operators: log lines and counters. */
public interface OutcomeLog {

    /**
     * @param host whom the URL belongs to, empty if it is no URL
     * @return the same outcome
     */
    UrlOutcome told(UrlOutcome outcome, String host);

    /** A request was put on a retry topic: because it failed, or because its host's turn is far away. */
    void parked(RetryTopic topic);

    void deadLetter(ConsumerRecord<byte[], byte[]> record, UnreadableRecord failure);
}
