package io.kicker.enrich.extract.body.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Leaves out boxes between the paragraphs of which all text but the heading is left out already: "Most read" with its teasers' pictures. */
final class HeadedTeasers {

    /** Lines of a box that is not called boilerplate; beside a subheading stands a date or a link to its label at most. */
    private static final int FEWEST = 2;

    private final List<Segment> all;
    /** How many of the page's segments before a place are text and no heading: to count them in each box anew takes minutes where boxes are nested. */
    private final int[] othersBefore;
    /** Boxes that stay. */
    private final Set<Frame> staying = new HashSet<>();

    private HeadedTeasers(List<Segment> all) {
        this.all = all;
        this.othersBefore = new int[all.size() + 1];
        for (int i = 0; i < all.size(); i++) {
            othersBefore[i + 1] = othersBefore[i] + (isOther(all.get(i)) ? 1 : 0);
        }
    }

    /** @param all the page's, in which the boxes' places are counted */
    static void drop(List<Segment> segments, List<Segment> all) {
        HeadedTeasers teasers = new HeadedTeasers(all);
        for (Segment segment : segments) {
            if (segment.kept() && segment.role() == Role.HEADING) {
                teasers.drop(segment);
            }
        }
    }

    /** Looks at the nearest box that has more text than headings. */
    private void drop(Segment heading) {
        Frame box = heading.frame();
        while (box != null && othersBefore[box.first()] == othersBefore[box.last()]) {
            box = box.parent();
        }
        if (box == null || !staying.add(box)) {
            return;
        }
        List<Segment> inside = all.subList(box.first(), box.last());
        if (isLeftOut(inside, box)) {
            inside.forEach(segment -> segment.keep(false));
            // What is around it may have lost its last text.
            staying.clear();
        }
    }

    private static boolean isOther(Segment segment) {
        return segment.isText() && segment.role() != Role.HEADING;
    }

    /** Whether none of the texts stays, and their box is called boilerplate or made of links. Most boxes keep their first, and are asked no more. */
    private static boolean isLeftOut(List<Segment> inside, Frame box) {
        if (inside.stream().anyMatch(segment -> isOther(segment) && segment.kept())) {
            return false;
        }
        List<Segment> texts = inside.stream().filter(HeadedTeasers::isOther).toList();
        boolean captioned = texts.stream().anyMatch(text -> text.role() == Role.CAPTION);
        boolean boilerplate = box.reasonInRoot() != null && texts.stream().noneMatch(text -> text.isCaption());
        return boilerplate || !captioned && texts.size() >= FEWEST && texts.stream().allMatch(text -> text.linkDensity() > 0.5);
    }
}
