package io.kicker.index.web.view;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;

/**
 * A tag and why the article has it.
 *
 * @param name    for people
 * @param href    the list of all articles with it
 * @param reason  what said so
 * @param percent how sure, 0 to 100
 */
public record TagReason(String name, String href, String reason, int percent) {

    static List<TagReason> of(List<Event.Tag> topics, List<Event.Tag> regions) {
        return Stream.concat(
                topics.stream().map(tag -> of(Dimension.TOPIC, TopicName.shortName(tag.code(), tag.name()), tag)),
                regions.stream().map(tag -> of(Dimension.REGION, RegionName.of(tag.code(), tag.name()), tag))).toList();
    }

    private static TagReason of(Dimension dimension, String name, Event.Tag tag) {
        return new TagReason(name, Filters.none().with(dimension, tag.code()).href(), reason(tag),
                (int) Math.round(tag.confidence() * 100));
    }

    private static String reason(Event.Tag tag) {
        String said = switch (tag.source() == null ? "" : tag.source()) {
            case "kicker" -> "Printed above the headline";
            case "metadata" -> "Given in the page's metadata";
            case "breadcrumb" -> "From the page's place in its site";
            case "feed" -> "Given in the feed that led to the page";
            case "url" -> "From the page's address";
            case "text" -> "Found in the text";
            // A source of a later minor version of the contract.
            default -> "Not said";
        };
        if (tag.label() != null) {
            return said + " as “" + tag.label() + "”";
        }
        String words = tag.evidence().stream().map(evidence -> "“" + evidence.text() + "”").collect(Collectors.joining(", "));
        return words.isEmpty() ? said : said + ": " + words;
    }
}
