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
            List<Segment> others = inside.stream().filter(segment -> segment.isText() && segment.role != Role.HEADING).toList();
            if (!others.isEmpty()) {
                if (areLeftOut(others, box)) {
                    inside.forEach(segment -> segment.kept = false);
                }
                return;
            }
        }
    }

    /** Whether none of the texts stays, and their box is called boilerplate or made of links. */
    private static boolean areLeftOut(List<Segment> texts, Frame box) {
        return texts.stream().noneMatch(text -> text.kept) && (box.reasonInRoot != null && texts.stream().noneMatch(text -> text.isCaption)
                || texts.size() >= FEWEST && texts.stream().allMatch(text -> text.linkDensity() > 0.5));
    }
}
