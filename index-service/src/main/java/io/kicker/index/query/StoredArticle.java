package io.kicker.index.query;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One article in full.
 *
 * @param event   the value of enriched-articles, every property of the contract
 * @param eventId CloudEvents id of the event that gave it
 */
public record StoredArticle(String id, JsonNode event, String eventId) {
}
