package io.kicker.ingest.robots;

import java.time.Duration;

import io.kicker.ingest.fetch.Crowded;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Refused;

/**
 * What came of asking for a robots.txt.
 *
 * @param rules  that hold, or that put visits off
 * @param answer they were read from, the last one if it was redirected
 */
public record RobotsAnswer(RobotsRules rules, FetchResult answer) {

    /** Whether it was given up by us, which says nothing about the host. */
    public boolean isCrowded() {
        return answer instanceof Crowded;
    }

    /** Why the rules cannot be had, for people. */
    public String problem() {
        if (answer instanceof Failed failed) {
            return failed.reason();
        }
        return answer instanceof Refused refused ? refused.reason() : "no answer";
    }

    /** How long the server asks to be left alone, or null. */
    public Duration retryAfter() {
        return answer instanceof Failed failed ? failed.retryAfter() : null;
    }
}
