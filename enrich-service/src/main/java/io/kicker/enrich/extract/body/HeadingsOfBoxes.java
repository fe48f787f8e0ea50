package io.kicker.enrich.extract.body;

import java.util.List;

import io.kicker.enrich.extract.body.Segment.Role;

/** Leaves out the headings of boxes between the paragraphs of which nothing else stays: "Most read" above teasers. */
final class HeadingsOfBoxes {

    /** Lines of a box that is not called boilerplate; beside a subheading stands a date or a link to its label at most. */
    private static final int FEWEST = 2;

    private HeadingsOfBoxes() {
    }

    /** @param all the page's, in which the boxes' places are counted */
    static void drop(List<Segment> segments, List<Segment> all) {
        for (Segment segment : segments) {
            if (segment.kept && segment.role == Role.HEADING) {
                segment.kept = !isOfTeasers(segment.frame, all);
            }
        }
    }

    /** Whether the nearest box with other text has none that stays, and is called boilerplate or made of links. */
    private static boolean isOfTeasers(Frame heading, List<Segment> all) {
        for (Frame box = heading; box != null; box = box.parent) {
            List<Segment> others = all.subList(box.first, box.last).stream().filter(segment -> segment.isText() && segment.role != Role.HEADING).toList();
            if (!others.isEmpty()) {
                return others.stream().noneMatch(other -> other.kept || other.isCaption)
                        && (box.reasonInRoot != null || others.size() >= FEWEST && others.stream().allMatch(other -> other.linkDensity() > 0.5));
            }
        }
        return false;
    }
}
