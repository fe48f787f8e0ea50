package io.kicker.enrich.tag;

/**
 * A region that an article names, whether or not the article is about it.
 *
 * @param code  as of {@link Region}
 * @param name  in English
 * @param count how often, at least 1; naming a city in it or its people counts too
 */
public record Mention(String code, String name, RegionLevel level, int count) {
}
