package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.stream.Stream;

/** Finds readers' comments in boxes whose names do not tell, behind the article: what follows their heading, and boxes that can each be answered. */
final class ReadersComments {

    /** Letters of prose that stand before them at least, and the share of the page's: a box that shows the latest comments may stand anywhere. */
    private static final int SHORTEST_ARTICLE = 300;
    private static final double LEAST_SHARE = 0.15;

    /** The same where each can be answered, or their heading names the article: some articles get fifty times their length. */
    private static final double LEAST_SHARE_IF_SURE = 0.02;

    /** Comments that can be answered, below which a line is no sign of any. */
    private static final int FEWEST = 2;

    private final PageLayout layout;
    /** The worth of all segments before each. */
    private final double[] before;

    private ReadersComments(PageLayout layout) {
        this.layout = layout;
        before = new double[layout.segments().size() + 1];
        for (int i = 0; i < before.length - 1; i++) {
            before[i + 1] = before[i] + layout.segments().get(i).worth();
        }
    }

    static void mark(PageLayout layout) {
        ReadersComments comments = new ReadersComments(layout);
        comments.markBelowHeadings();
        comments.markAnswered();
    }

    private boolean isBehindArticle(int index, double share) {
        return before[index] > Math.max(SHORTEST_ARTICLE, share * before[before.length - 1]);
    }

    private void markBelowHeadings() {
        List<Segment> segments = layout.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.role == Segment.Role.HEADING && (isBehindArticle(i, LEAST_SHARE) && CommentHeadings.isOne(segment.text)
                    || isBehindArticle(i, LEAST_SHARE_IF_SURE) && CommentHeadings.namesArticle(segment.text, segment.element.ownerDocument()))) {
                markFrom(box(segment.frame, i));
            }
        }
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
    private void markFrom(Frame box) {
        for (Frame frame : layout.frames()) {
            if (frame.parent == box.parent && frame.first >= box.first) {
                frame.own = Boilerplate.READERS;
            }
        }
    }

    /** Marks the smallest box with all links and buttons by which comments are answered. */
    private void markAnswered() {
        List<Frame> lines = Stream.concat(layout.answered().stream(), layout.segments().stream().filter(ReplyLine::isOne).map(line -> line.frame)).toList();
        if (lines.size() < FEWEST) {
            return;
        }
        Frame box = lines.stream().reduce(ReadersComments::around).orElseThrow();
        if (isBehindArticle(box.first, LEAST_SHARE_IF_SURE)) {
            box.own = Boilerplate.READERS;
        }
    }

    private static Frame around(Frame one, Frame other) {
        Frame box = one;
        while (!other.isIn(box)) {
            box = box.parent;
        }
        return box;
    }
}
