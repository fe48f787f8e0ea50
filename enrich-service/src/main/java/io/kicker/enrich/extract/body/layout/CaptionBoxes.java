package io.kicker.enrich.extract.body.layout;

import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.Italics;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Finds captions that are not marked as such: short text that shares a box with one image and nothing else. */
final class CaptionBoxes {

    /** Captions are shorter than this, credit included. */
    private static final int LONGEST = 320;

    /** The same of boxes with a text that is called a caption. */
    private static final int LONGEST_CALLED_SO = 600;

    /** A caption and a credit. */
    private static final int MOST_TEXTS = 2;

    /** Images and texts in a box; a larger one is looked at no further, for it would be so for each of its images. */
    private static final int MOST_SEGMENTS = 12;

    /** Boxes of more than a picture, and paragraphs. */
    private static final Set<String> WHOLE = Set.of("article", "main", "section", "p", "body");

    private CaptionBoxes() {
    }

    static void mark(PageLayout layout) {
        for (int i = 0; i < layout.segments().size(); i++) {
            if (layout.segments().get(i).role == Role.IMAGE) {
                mark(layout.segments(), i);
            }
        }
    }

    /** Takes all marks back if most of the prose that could be an article's would be captions: then these boxes are what the page has to tell. */
    static void unmarkIfMost(List<Segment> segments) {
        double marked = 0;
        double all = 0;
        for (Segment segment : segments) {
            double goodness = segment.frame.reason == null && !segment.frame.hidden ? segment.goodness() : 0;
            marked += segment.isCaption ? goodness : 0;
            all += goodness;
        }
        if (marked > all / 2) {
            segments.forEach(segment -> segment.isCaption = false);
        }
    }

    private static void mark(List<Segment> segments, int image) {
        Frame box = segments.get(image).frame;
        // Upwards, over boxes that hold the image alone, to the first with text.
        while (box != null && box.chars == 0) {
            box = box.parent;
        }
        if (box == null || box.depth < 3 || box.last - box.first > MOST_SEGMENTS || box.chars > LONGEST_CALLED_SO) {
            return;
        }
        List<Segment> inside = segments.subList(box.first, box.last);
        boolean longer = box.chars > LONGEST && inside.stream().noneMatch(CaptionBoxes::isCalledSo);
        boolean whole = WHOLE.contains(box.element.normalName()) && !isBelowInItalics(inside);
        if (longer || whole) {
            return;
        }
        long texts = inside.stream().filter(Segment::isText).count();
        boolean alone = inside.stream().allMatch(segment -> segment.role == Role.IMAGE || segment.role == Role.TEXT || segment.role == Role.CAPTION);
        if (alone && texts <= MOST_TEXTS) {
            inside.stream().filter(segment -> segment.role == Role.TEXT).forEach(segment -> segment.isCaption = true);
        }
    }

    private static boolean isCalledSo(Segment segment) {
        return segment.isText() && segment.element.className().contains("caption");
    }

    /** A paragraph of a picture and one line in italics below it. */
    private static boolean isBelowInItalics(List<Segment> inside) {
        Segment line = inside.size() == 2 ? inside.get(1) : null;
        return line != null && line.role == Role.TEXT && Italics.are(line.element.normalName()) && line.frame.element.normalName().equals("p")
                && line.element.text().equals(line.text);
    }
}
