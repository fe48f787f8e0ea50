package io.kicker.ingest.fetch;

import java.time.Duration;

/**
 * A failure that may pass.
 *
 * @param status     the response's, or null if none came
 * @param retryAfter how long the server asks to be left alone, or null
 */
public record Failed(String reason, Integer status, Duration retryAfter, long millis) implements FetchResult {

    @Override
    public Kind kind() {
        return Kind.FAILED;
    }
}
