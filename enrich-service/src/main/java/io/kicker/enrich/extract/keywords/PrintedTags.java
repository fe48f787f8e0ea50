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
        Box article = text == null ? headline : text;
        List<TagList> lists = article == null ? List.of() : new NearestTags(headline, article).among(TagLists.all(outline));
        return new PrintedTags(texts(lists, false), texts(lists, true));
    }

    /** What stands below a text, or null, under a heading that says that it is its tags. */
    static List<String> labelled(Outline outline, Box text) {
        return text == null ? List.of() : texts(new NearestTags(null, text).among(TagLists.labelled(outline, text, NearestTags.MOST_BELOW)), false);
    }

    private static List<String> texts(List<TagList> lists, boolean categories) {
        return lists.stream().flatMap(list -> list.tags(categories).stream()).toList();
    }
}
