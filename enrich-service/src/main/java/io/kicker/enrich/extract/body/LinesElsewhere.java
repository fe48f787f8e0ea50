package io.kicker.enrich.extract.body;

import java.util.List;

/** Leaves out the lines between the paragraphs that lead to other articles of the site, and those that announce them. A line that leads to another site is a source, one that leads down the page tells what is there. */
final class LinesElsewhere {

    /** In an article; of a catalogue, each part has one. */
    private static final int MOST = 4;

    /** Letters of a line that announces what stands below it. */
    private static final int LONGEST_ANNOUNCEMENT = 60;

    private LinesElsewhere() {
    }

    static void drop(List<Segment> segments) {
        List<Segment> lines = segments.stream().filter(segment -> segment.kept && segment.leadsElsewhere() && LinkedLine.leadsToAnotherArticle(segment)).toList();
        if (lines.size() <= MOST) {
            lines.forEach(line -> line.kept = false);
        }
        for (int i = segments.size() - 2; i >= 0; i--) {
            segments.get(i).kept &= !announces(segments.get(i), segments.get(i + 1));
        }
    }

    /** "More on this:" says nothing where the links below it are left out. */
    private static boolean announces(Segment line, Segment below) {
        return line.role == Segment.Role.TEXT && line.weight <= LONGEST_ANNOUNCEMENT && line.text.endsWith(":")
                && !below.kept && below.isText() && below.linkDensity() >= 0.6;
    }
}
