package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the frame that holds the article: the innermost one that still has nearly all of the page's prose. */
public final class ContentRoot {

    /** A child frame that has this share of its parent's prose stands for it; what else the parent has is boilerplate. */
    private static final double NEARLY_ALL = 0.78;

    /** Marked as the article by its author, a smaller share is enough. */
    private static final double ENOUGH_IF_MARKED = 0.5;

    /** Letters of a part of an article. */
    private static final int LITTLE = 1000;

    /** The share of a larger one that stands beside it at least: rows of a page are of one kind, too. */
    private static final double LEAST_OF_PART = 0.15;

    /** The same where metadata have that alone. */
    private static final double LEAST_IF_STATED = 0.4;

    private static final Set<String> PARTS = Set.of("p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> IN_TABLE = Set.of("tr", "tbody", "table");

    private ContentRoot() {
    }

    /** The root, or null for a page without prose. */
    public static Frame find(PageLayout layout) {
        List<Frame> frames = layout.frames();
        if (frames.isEmpty() || frames.get(0).good <= 0) {
            return null;
        }
        Frame confirmed = confirmed(layout);
        if (confirmed != null) {
            return isFirstOfParts(confirmed, layout) ? confirmed.parent : confirmed;
        }
        Frame root = frames.get(0);
        for (Frame next = child(frames, root); next != null; next = child(frames, root)) {
            root = next;
        }
        return aroundTable(whole(root, frames));
    }

    /** Where text is spread over a table's cells, the table is one of the article's parts. */
    private static Frame aroundTable(Frame found) {
        Frame root = found;
        while (root.parent != null && IN_TABLE.contains(root.element.normalName())) {
            root = root.parent;
        }
        return root;
    }

    /** Metadata may have the first part of the text alone: whether parts of its kind follow with nearly half as much, none below a headline of its own. */
    private static boolean isFirstOfParts(Frame root, PageLayout layout) {
        return isOneOfParts(root, layout.frames(), root.good * LEAST_IF_STATED)
                && ofItsKind(root, layout.frames()).filter(frame -> !frame.isEmpty())
                .allMatch(frame -> frame.first >= root.last && layout.segments().get(frame.first).role != Segment.Role.HEADING);
    }

    /** No single paragraph or list is an article, and neither is one of several boxes of a kind that follow each other. */
    private static Frame whole(Frame found, List<Frame> frames) {
        Frame root = found;
        while (root.parent != null && PARTS.contains(root.element.normalName())) {
            root = root.parent;
        }
        // A box may be alone in one of those.
        for (Frame box = root; box != null && (box == root || box.good <= root.good); box = box.parent) {
            if (isOneOfParts(box, frames, box == root || box.good <= LITTLE ? 0 : box.good * LEAST_OF_PART)) {
                return box.parent;
            }
        }
        return root;
    }

    /** Whether boxes of its kind stand beside it with the rest of the text, and more than the least. */
    private static boolean isOneOfParts(Frame root, List<Frame> frames, double least) {
        if (root.parent == null || root.names.isEmpty() || isMarked(root)) {
            return false;
        }
        double beside = ofItsKind(root, frames).mapToDouble(frame -> frame.good).sum();
        return beside > least && root.parent.good - root.good - beside <= beside * 0.5;
    }

    private static Stream<Frame> ofItsKind(Frame root, List<Frame> frames) {
        return frames.stream().filter(frame -> frame.parent == root.parent && frame != root && frame.names.equals(root.names));
    }

    /** The innermost frame around nearly all of the text that JSON-LD confirms. */
    private static Frame confirmed(PageLayout layout) {
        List<Segment> segments = layout.segments();
        // The sum of all before a segment, so that a frame's is a difference.
        int[] before = new int[segments.size() + 1];
        for (int i = 0; i < segments.size(); i++) {
            before[i + 1] = before[i] + (segments.get(i).confirmed ? segments.get(i).weight : 0);
        }
        int all = before[segments.size()];
        if (all < 400) {
            return null;
        }
        Frame root = null;
        for (int i = layout.frames().size() - 1; i >= 0; i--) {
            Frame frame = layout.frames().get(i);
            int share = before[frame.last] - before[frame.first];
            if (share >= all * 0.95 && (root == null || frame.depth > root.depth)) {
                root = frame;
            }
        }
        return root;
    }

    private static Frame child(List<Frame> frames, Frame root) {
        Frame best = null;
        Frame marked = null;
        // What is in the root follows it.
        for (int i = frames.indexOf(root) + 1; i < frames.size() && frames.get(i).depth > root.depth; i++) {
            Frame frame = frames.get(i);
            if (frame.parent == root && (best == null || frame.good > best.good)) {
                best = frame;
            }
            if (frame.good > (marked == null ? 0 : marked.good * 1.5) && isMarked(frame)) {
                marked = frame;
            }
        }
        if (marked != null && marked.good >= root.good * ENOUGH_IF_MARKED) {
            return marked;
        }
        return best != null && best.good >= root.good * NEARLY_ALL && best.good > 0 ? best : null;
    }

    private static boolean isMarked(Frame frame) {
        String name = frame.element.normalName();
        return name.equals("article") || name.equals("main") || frame.element.attr("itemprop").equals("articleBody")
                || frame.element.attr("role").equals("main") || frame.element.attr("role").equals("article");
    }
}
