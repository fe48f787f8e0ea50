package io.kicker.ingest.event;

import java.time.Instant;

/**
 * The one final outcome of a URL, as on {@code url-outcomes}; see {@code url-outcome.v1.schema.json} for the fields. Fields
 * that do not apply are null.
 */
public record UrlOutcome(String submissionId, String url, String canonicalUrl, String finalUrl, String source, String outcome,
        String reason, Integer httpStatus, int attempts, Integer bytes, Long fetchMillis, Instant submittedAt, Instant completedAt,
        String rawPageId, Integer discovered) {
}
