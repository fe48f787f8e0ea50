package io.kicker.enrich.extract.body.selection;

import java.util.List;

import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Keeps the list that tells what an article has in it, above its first paragraph: sentences or clauses, and no way to other places. */
final class KeyPoints {

    private static final int FEWEST = 3;

    /** Letters of a point on average: shorter ones are words of a menu. */
    private static final int SHORTEST = 25;

    private KeyPoints() {
    }

    static void keep(List<Segment> segments) {
        int text = firstProse(segments);
        int from = text == segments.size() ? 0 : text;
        while (from > 0 && !isPoint(segments.get(from - 1))) {
            from--;
        }
        int to = from;
        while (from > 0 && isPoint(segments.get(from - 1)) && segments.get(from - 1).frame().list() == segments.get(to - 1).frame().list()) {
            from--;
        }
        List<Segment> points = segments.subList(from, to);
        if (points.size() >= FEWEST && points.stream().mapToInt(point -> point.weight()).sum() >= SHORTEST * points.size()) {
            points.forEach(point -> point.keep(true));
            if (from > 0 && isTitle(segments.get(from - 1))) {
                segments.get(from - 1).keep(true);
            }
        }
    }

    private static int firstProse(List<Segment> segments) {
        int at = 0;
        while (at < segments.size() && !(segments.get(at).kept() && segments.get(at).isProse() && segments.get(at).role() == Role.TEXT)) {
            at++;
        }
        return at;
    }

    private static boolean isPoint(Segment segment) {
        return segment.role() == Role.ITEM && segment.linkChars() == 0 && segment.frame().list() != null && segment.frame().reasonInRoot() == null
                && !segment.frame().hiddenInRoot() && !segment.isPhrase();
    }

    private static boolean isTitle(Segment segment) {
        return segment.role() == Role.HEADING && segment.linkChars() == 0 && segment.frame().reasonInRoot() == null && !segment.isPhrase();
    }
}
