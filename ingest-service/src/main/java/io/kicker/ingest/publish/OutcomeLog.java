package io.kicker.ingest.publish;

import java.time.Instant;

/** Where operators are told what happens on the way to outcomes: log lines and counters. */
public interface OutcomeLog {

    /** A request was put on a retry topic: because it failed, or because its host's turn is far away. */
    void parked(RetryTopic topic);

    /**
     * A host is left alone for a while because of what it said or showed.
     *
     * @param trouble one word of a closed list
     * @param reason  how the request failed that led to it, for people
     */
    void backedOff(String host, String trouble, String reason, Instant until);
}
