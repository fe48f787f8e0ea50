package io.kicker.enrich.extract.keywords;

import java.util.ArrayList;
import java.util.List;

import io.kicker.enrich.extract.outline.Box;

/** Which lists of tags are an article's: those that share the innermost box with it and stand near it. Others are the site's, or of teasers. */
final class NearestTags {

    /** Letters between the article and its tags, where its author may be introduced and the newsletter praised: teasers of others take more. */
    static final int MOST_BELOW = 1_200;
    private static final int MOST_ABOVE = 60;

    /** Letters between tags and more of them: "People", "Places". */
    private static final int MOST_BETWEEN = 120;

    private final Box start;
    private final Box text;
    private final List<TagList> nearest = new ArrayList<>();
    private int depth;

    /**
     * @param start where the article begins
     * @param text  the innermost element with its text
     */
    NearestTags(Box start, Box text) {
        this.start = start;
        this.text = text;
    }

    /** @param lists in page order */
    List<TagList> among(List<TagList> lists) {
        lists.stream().filter(this::isNear).forEach(this::add);
        return nearest;
    }

    private boolean isNear(TagList list) {
        return list.box().isBefore(start) ? list.box().lettersBefore(start) < MOST_ABOVE
                : !text.isBefore(list.box()) || text.lettersBefore(list.box()) < MOST_BELOW;
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
