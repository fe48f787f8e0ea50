package io.kicker.enrich.tag;

import java.util.List;

/**
 * What an article is about.
 *
 * @param regions  most certain first, at most 5
 * @param topics   most certain first, at most 3
 * @param entities who and what is named, most often first
 */
public record Tags(List<Region> regions, List<Topic> topics, List<Entity> entities) {

    public Tags {
        regions = List.copyOf(regions);
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
    }
}
