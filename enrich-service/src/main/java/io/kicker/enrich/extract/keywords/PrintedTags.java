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
        Box at = text == null ? headline : text;
        if (at == null) {
            return new PrintedTags(List.of(), List.of());
        }
        List<TagList> lists = new NearestTags(headline != null && headline.isBefore(at) ? headline : at, at).among(TagLists.all(outline));
        return new PrintedTags(texts(lists, false), texts(lists, true));
    }

    /** What stands below a text, or null, under a heading that says that it is its tags. */
    static List<String> labelled(Outline outline, Box text) {
        return text == null ? List.of() : texts(new NearestTags(text, text).among(TagLists.labelled(outline, text, NearestTags.MOST_BELOW)), false);
    }

    private static List<String> texts(List<TagList> lists, boolean categories) {
        return lists.stream().flatMap(list -> list.tags(categories).stream()).toList();
    }
}
