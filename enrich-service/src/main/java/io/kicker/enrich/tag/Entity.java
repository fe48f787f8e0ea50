package io.kicker.enrich.tag;

/**
 * Someone or something named in an article.
 *
 * @param name  as printed
 * @param count how often, at least 1
 */
public record Entity(String name, EntityType type, int count) {
}
