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

    private ReadersComments(PageLayout layout) {
        this.layout = layout;
    }

    static void mark(PageLayout layout) {
        ReadersComments comments = new ReadersComments(layout);
        comments.markBelowHeadings();
        comments.markAnswered();
    }

    private void markBelowHeadings() {
        List<Segment> segments = layout.segments();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment.role == Segment.Role.HEADING && isAboveComments(segment, i)) {
                markFrom(box(segment.frame, i));
            }
        }
    }

    /** What it says is asked first: hardly any heading does, and what stands before it would be summed up in vain. */
    private boolean isAboveComments(Segment heading, int index) {
        return CommentHeadings.isOne(heading.text) && isBehindArticle(index, LEAST_SHARE)
                || CommentHeadings.namesArticle(heading.text, heading.element.ownerDocument()) && isBehindArticle(index, LEAST_SHARE_IF_SURE);
    }

    private boolean isBehindArticle(int index, double share) {
        double before = layout.segments().subList(0, index).stream().mapToDouble(Segment::worth).sum();
        return before > Math.max(SHORTEST_ARTICLE, share * layout.frames().get(0).raw);
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
