package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.page.LowerCase;

/** Finds readers' comments in boxes whose names do not tell: what follows a heading of nothing but that word, behind the article. */
final class ReadersComments {

    /** Letters of such a heading. */
    private static final int LONGEST = 30;

    /** Letters of prose that stand before it at least, and the share of the page's: a box that shows the latest comments may stand anywhere. */
    private static final int SHORTEST_ARTICLE = 300;
    private static final double LEAST_SHARE = 0.15;

    /** What stands above comments, its letters alone, in lower case. */
    private static final Set<String> HEADINGS = Set.copyOf(WordLists.of(ReadersComments.class, "comment-headings.txt"));

    private ReadersComments() {
    }

    static void mark(PageLayout layout) {
        List<Segment> segments = layout.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.role == Segment.Role.HEADING && segment.text.length() <= LONGEST && HEADINGS.contains(Letters.alone(LowerCase.of(segment.text)))
                    && worth(segments.subList(0, i)) > Math.max(SHORTEST_ARTICLE, LEAST_SHARE * layout.frames().get(0).raw)) {
                mark(layout.frames(), box(segment.frame, i));
            }
        }
    }

    private static double worth(List<Segment> before) {
        return before.stream().mapToDouble(Segment::worth).sum();
    }

    /** The largest box that begins with the heading. */
    private static Frame box(Frame heading, int index) {
        Frame box = heading;
        while (box.parent != null && box.parent.first == index) {
            box = box.parent;
        }
        return box;
    }

    /** Marks the box, and what stands behind it in the one around them. */
    private static void mark(List<Frame> frames, Frame box) {
        for (Frame frame : frames) {
            if (frame.parent == box.parent && frame.first >= box.first) {
                frame.own = Boilerplate.READERS;
            }
        }
    }
}
