package io.kicker.enrich.extract.people;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** The linked headline of another article. What stands below it is of that article's teaser. */
public final class OtherHeadline {

    private static final int SHORTEST = 20;

    /** Letters of a text that is no teaser's. */
    private static final int SHORTEST_TEXT = 700;

    /** Siblings before a box. */
    private static final int NEAR = 3;

    /** Boxes of a teaser within one another. */
    private static final int UP = 3;

    private OtherHeadline() {
    }

    /** Whether one is among the siblings before a box. */
    public static boolean isAbove(Box box, Box headline) {
        int looked = 0;
        for (Box before = box.before(); before != null && looked++ < NEAR; before = before.before()) {
            Box link = before.is(Mark.TEASER_HEADING) && !before.contains(headline) ? before.first(Mark.LINK) : null;
            if (link != null && link.textLength() >= SHORTEST && link.textLength() == before.textLength()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is above a box or above those around it that do not hold the headline. */
    static boolean isAboveAround(Box box, Box headline) {
        Box at = box;
        for (int up = 0; up < UP && at != null && !at.contains(headline); up++, at = at.parent()) {
            if (isAbove(at, headline)) {
                return !isAboveText(at);
            }
        }
        return false;
    }

    /** Blogs link the headline of an article that they print whole. */
    private static boolean isAboveText(Box box) {
        Box after = box.after();
        return after != null && (after.textLength() >= SHORTEST_TEXT || after.after() != null && after.after().textLength() >= SHORTEST_TEXT);
    }
}
