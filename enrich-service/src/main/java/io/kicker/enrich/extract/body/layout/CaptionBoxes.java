package io.kicker.enrich.extract.body.layout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingDouble;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.kicker.enrich.extract.Italics;
import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.body.layout.Segment.Role;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/**
 * Finds captions that are not marked as such: short text that shares a box with one image and nothing else. Where boxes of one
 * kind have most of the page's prose, they are the article's parts, each with a picture.
 */
final class CaptionBoxes {

    /** Captions are shorter than this, credit included. */
    private static final int LONGEST = 320;

    /** The same of boxes with a text that is called a caption. */
    private static final int LONGEST_CALLED_SO = 600;

    /** Letters of what is said in place of a picture. */
    private static final int SHORTEST_ALTERNATIVE = 30;
    private static final int LONGEST_CREDIT = 60;

    /** Letters of a sentence above a picture. */
    private static final int SENTENCE = 60;

    /** A caption and a credit. */
    private static final int MOST_TEXTS = 2;

    /** Images and texts in a box; a larger one is looked at no further, for it would be so for each of its images. */
    private static final int MOST_SEGMENTS = 12;

    /** The share of the page's prose in boxes that are the article's parts. */
    private static final double LEAST_OF_PARTS = 0.5;

    /** Boxes of more than a picture, and paragraphs. */
    private static final Set<String> WHOLE = Set.of("article", "main", "section", "p", "body");

    private CaptionBoxes() {
    }

    static void mark(PageLayout layout) {
        List<Segment> segments = layout.segments();
        Set<Frame> boxes = new LinkedHashSet<>();
        for (Segment segment : segments) {
            Frame box = segment.role == Role.IMAGE ? box(segment.frame) : null;
            if (box != null) {
                boxes.add(box);
            }
        }
        Map<String, Double> prose = boxes.stream().collect(groupingBy(box -> box.names, summingDouble(box -> box.raw)));
        boxes.stream().filter(box -> box.names.isEmpty() || prose.get(box.names) <= layout.frames().get(0).raw * LEAST_OF_PARTS)
                .filter(box -> isCaptioned(segments, box)).flatMap(box -> segments.subList(box.first, box.last).stream())
                .filter(segment -> segment.role == Role.TEXT).forEach(segment -> segment.isCaption = true);
        for (int i = 1; i < segments.size(); i++) {
            Segment line = segments.get(i);
            Segment above = segments.get(i - 1);
            line.isCaption |= line.role == Role.TEXT && above.role == Role.IMAGE && isAlternative(line.text, above.element);
        }
    }

    /** Whether a line says what is said in place of the picture above it, perhaps behind its credit. */
    private static boolean isAlternative(String line, Element picture) {
        String alternative = StringUtil.normaliseWhitespace(picture.attr("alt")).strip();
        return alternative.length() >= SHORTEST_ALTERNATIVE && line.length() <= alternative.length() + LONGEST_CREDIT && line.endsWith(alternative);
    }

    /** Upwards, over boxes that hold the image alone, to the first with text. */
    private static Frame box(Frame image) {
        Frame box = image;
        while (box != null && box.chars == 0) {
            box = box.parent;
        }
        return box;
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

    private static boolean isCaptioned(List<Segment> segments, Frame box) {
        if (box.depth < 3 || box.last - box.first > MOST_SEGMENTS || box.chars > LONGEST_CALLED_SO) {
            return false;
        }
        List<Segment> inside = segments.subList(box.first, box.last);
        boolean longer = box.chars > LONGEST && inside.stream().noneMatch(CaptionBoxes::isCalledSo);
        boolean whole = WHOLE.contains(box.element.normalName()) && !isBelowInItalics(inside);
        if (longer || whole) {
            return false;
        }
        if (introduces(inside.get(0)) && inside.stream()
                .noneMatch(segment -> segment.role == Role.IMAGE && PictureLink.leadsElsewhere(segment.element))) {
            return false;
        }
        long texts = inside.stream().filter(Segment::isText).count();
        boolean alone = inside.stream().allMatch(segment -> segment.role == Role.IMAGE || segment.role == Role.TEXT || segment.role == Role.CAPTION);
        return alone && texts <= MOST_TEXTS;
    }

    /** Whether a sentence above a picture is the article's, as captions stand below theirs. */
    private static boolean introduces(Segment above) {
        return above.role == Role.TEXT && above.weight >= SENTENCE && above.frame.element.normalName().equals("p") && !isCalledSo(above)
                && above.linkChars == 0 && (above.endsLikeSentence() || above.text.endsWith(":"));
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
