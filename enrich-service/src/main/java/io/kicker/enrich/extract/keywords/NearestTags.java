package io.kicker.enrich.extract.keywords;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.outline.Box;

/** Which lists of tags are an article's: those that share the innermost box with it and stand near its end. Others are the site's, or of teasers. */
final class NearestTags {

    /**
     * Letters between the article and its tags, where its author may be introduced and the newsletter praised: teasers of others take more. What
     * stands above the headline is the kicker.
     */
    static final int MOST_BELOW = 1_200;

    /** Letters of headline and byline between the beginning of a text's box and tags above the text. */
    private static final int MOST_ABOVE = 400;

    /** Letters between tags and more of them: "People", "Places". */
    private static final int MOST_BETWEEN = 120;

    private final Box headline;
    private final Box text;
    private final List<TagList> nearest = new ArrayList<>();
    private int depth;

    /**
     * @param headline where the headline is printed, or null
     * @param text     the innermost element with the article's text
     */
    NearestTags(Box headline, Box text) {
        this.headline = headline;
        this.text = text;
    }

    /** @param lists in page order */
    List<TagList> among(List<TagList> lists) {
        lists.stream().filter(list -> isNear(list.box()) && !list.isEmpty()).forEach(this::add);
        return nearest;
    }

    private boolean isNear(Box list) {
        if (headline == null ? list.isBefore(text) : list.isBefore(headline)) {
            return false;
        }
        if (text.contains(list)) {
            int behind = text.lettersAfter(list);
            return behind < MOST_BELOW || text.textLength() - list.textLength() - behind < MOST_ABOVE;
        }
        return list.isBefore(text) || text.lettersBefore(list) < MOST_BELOW;
    }

    private void add(TagList list) {
        Box shared = list.shared(text);
        int shares = shared == null ? 0 : shared.depth();
        if (shares > depth) {
            nearest.clear();
            depth = shares;
        }
        if (shared != null && shares == depth && !isOfOthers(list.box())) {
            nearest.add(list);
        }
    }

    /** Below the article's own. */
    private boolean isOfOthers(Box list) {
        Box last = nearest.isEmpty() ? null : nearest.get(nearest.size() - 1).box();
        return last != null && text.isBefore(last) && last.lettersBefore(list) > MOST_BETWEEN;
    }
}
