package io.kicker.ingest.frontier;

import java.time.Instant;

import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.publish.RetryTopic;

/** Tells nobody. */
class SilentLog implements OutcomeLog {

    @Override
    public void parked(RetryTopic topic) {
    }

    @Override
    public void backedOff(String host, String trouble, String reason, Instant until) {
    }
}
