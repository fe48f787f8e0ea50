package io.kicker.enrich.extract.body;

import java.util.List;

import io.kicker.enrich.extract.body.Segment.Role;

/** Leaves out boxes between the paragraphs of which all text but the heading is left out already: "Most read" with its teasers' pictures. */
final class HeadedTeasers {

    /** Lines of a box that is not called boilerplate; beside a subheading stands a date or a link to its label at most. */
    private static final int FEWEST = 2;

    private HeadedTeasers() {
    }

    /** @param all the page's, in which the boxes' places are counted */
    static void drop(List<Segment> segments, List<Segment> all) {
        for (Segment segment : segments) {
            if (segment.kept && segment.role == Role.HEADING) {
                drop(segment, all);
            }
        }
    }

    /** Looks at the nearest box that has more text than headings. */
    private static void drop(Segment heading, List<Segment> all) {
        for (Frame box = heading.frame; box != null; box = box.parent) {
            List<Segment> inside = all.subList(box.first, box.last);
            if (inside.stream().anyMatch(HeadedTeasers::isOther)) {
                if (isLeftOut(inside, box)) {
                    inside.forEach(segment -> segment.kept = false);
                }
                return;
            }
        }
    }

    private static boolean isOther(Segment segment) {
        return segment.isText() && segment.role != Role.HEADING;
    }

    /** Whether none of the texts stays, and their box is called boilerplate or made of links. Most boxes keep their first, and are asked no more. */
    private static boolean isLeftOut(List<Segment> inside, Frame box) {
        if (inside.stream().anyMatch(segment -> isOther(segment) && segment.kept)) {
            return false;
        }
        List<Segment> texts = inside.stream().filter(HeadedTeasers::isOther).toList();
        boolean boilerplate = box.reasonInRoot != null && texts.stream().noneMatch(text -> text.isCaption);
        return boilerplate || texts.size() >= FEWEST && texts.stream().allMatch(text -> text.linkDensity() > 0.5);
    }
}
