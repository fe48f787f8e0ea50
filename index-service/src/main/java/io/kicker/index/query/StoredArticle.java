package io.kicker.index.query;

import java.time.Instant;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.index.store.ArticleSummary;

/**
 * One article in full.
 *
 * @param event     the value of enriched-articles, every property of the contract
 * @param eventId   CloudEvents id of the event that gave it
 * @param indexedAt when this version became readable here
 */
public record StoredArticle(ArticleSummary summary, JsonNode event, String eventId, Instant indexedAt) {
}
