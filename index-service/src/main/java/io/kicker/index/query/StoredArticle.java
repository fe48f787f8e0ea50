package io.kicker.index.query;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One article in full.
 *
 * @param event   the value of enriched-articles, every property of the contract
 * @param eventId CloudEvents id of the event that gave it
 * @param story   the same for all articles that have this text; empty where that is not known
 */
public record StoredArticle(String id, JsonNode event, String eventId, Optional<String> story) {
}
