package io.kicker.ingest.fetch;

import io.kicker.ingest.event.Outcome;

/**
 * An answer that would be the same next time, ours or the server's.
 *
 * @param status the response's, or null if none came
 */
public record Refused(Outcome outcome, String reason, Integer status, long millis) implements FetchResult {

    @Override
    public Kind kind() {
        return Kind.REFUSED;
    }
}
