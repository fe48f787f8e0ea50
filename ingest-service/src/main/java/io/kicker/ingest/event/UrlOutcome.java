package io.kicker.ingest.event;

import java.time.Instant;

/**
 * The one final outcome of a URL, as on {@code url-outcomes}; see {@code url-outcome.v1.schema.json} for the fields. Fields
 * that do not apply are null.
 */
public record UrlOutcome(String submissionId, String url, String canonicalUrl, String finalUrl, String source, String outcome,
        String reason, Integer httpStatus, int attempts, Integer bytes, Long fetchMillis, Instant submittedAt, Instant completedAt,
        String rawPageId, Integer discovered) {

    /** The same, of a list that led to so many URLs. */
    public UrlOutcome leadingTo(int urls) {
        return new UrlOutcome(submissionId, url, canonicalUrl, finalUrl, source, outcome, reason, httpStatus, attempts, bytes, fetchMillis,
                submittedAt, completedAt, rawPageId, urls);
    }
}
