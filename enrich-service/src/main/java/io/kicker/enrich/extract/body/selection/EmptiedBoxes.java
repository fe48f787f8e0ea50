package io.kicker.enrich.extract.body.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.body.layout.Boilerplate;
import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.LinkedLine;
import io.kicker.enrich.extract.body.layout.PageLayout;
import io.kicker.enrich.extract.body.layout.Segment;

/**
 * Boxes at the end of the article, or behind it, of which nearly all is left out, for it links elsewhere or is called boilerplate: what is still kept
 * in them, a picture, a calendar, a frame, the line above a list, goes with it.
 */
final class EmptiedBoxes {

    /** Lines that lead elsewhere in a box beside the article; a picture with its caption and a few controls has fewer. */
    private static final int FEWEST = 4;

    /** Letters left out for each one kept. */
    private static final int TIMES = 4;

    /** The share of the article's text that such a box may have. */
    private static final double MOST = 0.15;

    private static final Set<String> PLAYERS = Set.of("audio", "video");
    private static final Set<String> TABLE = Set.of("table");

    private final List<Segment> segments;
    private final int start;
    private final Tally elsewhere;
    private final Tally left;
    private final Tally kept;
    private final Tally good;

    private EmptiedBoxes(List<Segment> segments, Frame root) {
        this.segments = segments;
        this.start = root.first();
        // The same line at each picture is their gallery's name.
        Set<String> lines = new HashSet<>();
        elsewhere = new Tally(segments.size(), i -> leadsElsewhere(segments.get(i)) && lines.add(LinkedLine.key(segments.get(i))) ? 1 : 0);
        left = new Tally(segments.size(), i -> isLeftOut(segments.get(i)) ? segments.get(i).weight() : 0);
        kept = new Tally(segments.size(), i -> segments.get(i).kept() ? segments.get(i).weight() : 0);
        good = new Tally(segments.size(), i -> segments.get(i).kept() ? (int) segments.get(i).goodness() : 0);
    }

    /** Leaves out what is kept in such boxes of the root. */
    static void empty(PageLayout layout, Frame root) {
        EmptiedBoxes boxes = new EmptiedBoxes(layout.segments().subList(root.first(), root.last()), root);
        int begin = boxes.begin();
        List<Frame> frames = layout.frames();
        int last = frames.indexOf(root);
        while (last + 1 < frames.size() && frames.get(last + 1).depth() > root.depth()) {
            last++;
        }
        for (int i = last, end = boxes.end(); frames.get(i) != root; i--) {
            Frame frame = frames.get(i);
            if (frame.first() >= begin && frame.last() >= end && boxes.isEmptied(frame)) {
                boxes.segments.subList(frame.first() - root.first(), frame.last() - root.first()).forEach(segment -> segment.keep(segment.kept()
                        && isOfArticle(segment)));
                end = boxes.end();
            }
        }
    }

    /** Where the text begins. */
    private int begin() {
        int begin = 0;
        while (begin < segments.size() && good.before(begin + 1) == 0) {
            begin++;
        }
        return start + begin;
    }

    /** Behind the last of the text. */
    private int end() {
        int end = segments.size();
        while (end > 0 && !(segments.get(end - 1).kept() && segments.get(end - 1).goodness() > 0)) {
            end--;
        }
        return start + end;
    }

    private boolean isEmptied(Frame frame) {
        int from = frame.first() - start;
        int to = frame.last() - start;
        return in(elsewhere, from, to) >= FEWEST && in(left, from, to) >= TIMES * in(kept, from, to) && in(good, from, to) <= MOST * good.all();
    }

    private static int in(Tally tally, int from, int to) {
        return tally.before(to) - tally.before(from);
    }

    /** A sentence that the article ends with, and what it plays. */
    private static boolean isOfArticle(Segment segment) {
        return segment.isProse() && segment.goodness() > 0 && segment.endsLikeSentence()
                || segment.role() == Segment.Role.EMBED && PLAYERS.contains(segment.element().normalName());
    }

    private static boolean leadsElsewhere(Segment segment) {
        return isLeftOut(segment) && (segment.linkDensity() > 0.5 || segment.frame().reasonInRoot() != null
                && segment.frame().reasonInRoot() != Boilerplate.CAPTION);
    }

    private static boolean isLeftOut(Segment segment) {
        return !segment.kept() && segment.isText() && segment.role() != Segment.Role.CAPTION && !segment.isCaption() && segment.frame().closest(TABLE) == null;
    }
}
