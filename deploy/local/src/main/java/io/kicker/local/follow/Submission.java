package io.kicker.local.follow;

import java.time.Instant;

/**
 * A URL put on article-urls.
 *
 * @param id  its submission id, which every event about it carries
 * @param url as submitted
 * @param at  when it was handed to Kafka or to ingest-service
 */
public record Submission(String id, String url, Instant at) {
}
