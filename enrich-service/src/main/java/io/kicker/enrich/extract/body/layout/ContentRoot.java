package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.Set;

/** Finds the frame that holds the article: the innermost one that still has nearly all of the page's prose. */
public final class ContentRoot {

    /** A child frame that has this share of its parent's prose stands for it; what else the parent has is boilerplate. */
    private static final double NEARLY_ALL = 0.78;

    /** Marked as the article by its author, a smaller share is enough. */
    private static final double ENOUGH_IF_MARKED = 0.5;

    /** Letters of a part of an article. */
    private static final int LITTLE = 1000;

    private static final Set<String> PARTS = Set.of("p", "ul", "ol", "li", "dl", "dd", "dt", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6");

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
            return confirmed;
        }
        Frame root = frames.get(0);
        for (Frame next = child(frames, root); next != null; next = child(frames, root)) {
            root = next;
        }
        return whole(root, frames);
    }

    /** No single paragraph or list is an article, and neither is one of several boxes of a kind that follow each other. */
    private static Frame whole(Frame found, List<Frame> frames) {
        Frame root = found;
        while (root.parent != null && PARTS.contains(root.element.normalName())) {
            root = root.parent;
        }
        // A box of little text may be alone in one of those.
        for (Frame box = root; box != null && (box == root || box.good <= Math.min(LITTLE, root.good)); box = box.parent) {
            if (isOneOfParts(box, frames)) {
                return box.parent;
            }
        }
        return root;
    }

    /** Whether boxes of its kind stand beside it with the rest of the text. */
    private static boolean isOneOfParts(Frame root, List<Frame> frames) {
        String kind = root.names;
        if (root.parent == null || kind.isEmpty() || isMarked(root)) {
            return false;
        }
        double beside = 0;
        for (Frame frame : frames) {
            boolean alike = frame.parent == root.parent && frame != root && frame.names.equals(kind);
            beside += alike ? frame.good : 0;
        }
        return beside > 0 && root.parent.good - root.good - beside <= beside * 0.5;
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
