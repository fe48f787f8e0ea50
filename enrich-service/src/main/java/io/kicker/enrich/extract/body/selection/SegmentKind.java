package io.kicker.enrich.extract.body.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.extract.body.layout.Frame;
import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** All segments of a root that one template makes: of one role, in elements of one name and class, in boxes of one class and id. */
final class SegmentKind {

    private record Template(Role role, String name, String names, String around, String id) {

        static Template of(Segment segment) {
            Frame frame = segment.frame();
            Frame around = frame.outer();
            return new Template(segment.role(), frame.element().normalName(), frame.names(), around.names(), around.element().id());
        }
    }

    int count;
    int length;
    int longest;
    int kept;
    private int linkChars;
    private int sentences;

    /** The kind of each text; null for what is none. */
    static SegmentKind[] of(List<Segment> segments) {
        Map<Template, SegmentKind> kinds = new HashMap<>();
        SegmentKind[] of = new SegmentKind[segments.size()];
        for (int i = 0; i < of.length; i++) {
            Segment segment = segments.get(i);
            if (segment.isText()) {
                of[i] = kinds.computeIfAbsent(Template.of(segment), key -> new SegmentKind());
                of[i].add(segment);
            }
        }
        return of;
    }

    private void add(Segment segment) {
        count++;
        length += segment.weight();
        longest = Math.max(longest, segment.weight());
        linkChars += Math.min(segment.linkChars(), segment.text().length());
        sentences += segment.endsLikeSentence() ? 1 : 0;
        kept += segment.kept() ? 1 : 0;
    }

    double links() {
        return (double) linkChars / Math.max(1, length);
    }

    double sentences() {
        return (double) sentences / count;
    }
}
