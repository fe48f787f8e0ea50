package io.kicker.enrich.tag;

import java.util.List;

/**
 * What an article is about.
 *
 * @param regions  most certain first, at most 5
 * @param mentions every region that the text names, most often first, at most 20
 * @param topics   most certain first, at most 3
 * @param entities who and what is named, most often first
 */
public record Tags(List<Region> regions, List<Mention> mentions, List<Topic> topics, List<Entity> entities) {

    public Tags {
        regions = List.copyOf(regions);
        mentions = List.copyOf(mentions);
        topics = List.copyOf(topics);
        entities = List.copyOf(entities);
    }
}
