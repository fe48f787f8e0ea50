package io.kicker.enrich.extract.keywords;

import java.util.List;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Outline;

/**
 * The tags that a page prints above or below its article, each a link to all that is tagged so.
 *
 * @param tags       as printed, without the sign of a hashtag
 * @param categories what blogs file their posts under beside them: their sections
 */
public record PrintedTags(List<String> tags, List<String> categories) {

    /**
     * @param headline where the headline is printed, or null
     * @param text     the innermost element with the article's text, or null
     */
    public static PrintedTags of(Outline outline, Box headline, Box text) {
        if (headline == null && text == null) {
            return new PrintedTags(List.of(), List.of());
        }
        Box start = headline != null && (text == null || headline.isBefore(text)) ? headline : text;
        List<TagList> nearest = new NearestTags(start, text == null ? headline : text).among(TagList.all(outline));
        return new PrintedTags(texts(nearest, false), texts(nearest, true));
    }

    private static List<String> texts(List<TagList> lists, boolean categories) {
        return lists.stream().flatMap(list -> list.tags(categories).stream()).toList();
    }
}
