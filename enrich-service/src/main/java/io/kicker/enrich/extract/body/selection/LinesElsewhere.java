package io.kicker.enrich.extract.body.selection;

import java.util.List;

import io.kicker.enrich.extract.body.layout.LinkedLine;
import io.kicker.enrich.extract.body.layout.Segment;

/**
 * Leaves out the lines between the paragraphs that lead to other articles of the site, and those that announce them. A line that leads to another
 * site is a source, one that leads down the page tells what is there.
 */
final class LinesElsewhere {

    /** In an article; of a catalogue, each part has one. */
    private static final int MOST = 4;

    /** Letters of a line that announces what stands below it. */
    private static final int LONGEST_ANNOUNCEMENT = 60;

    /** The share of links in a line that may lead elsewhere as a whole. */
    private static final double LEAST_LINKED = 0.5;

    /** Letters of a line that leads to another article; a sentence of half as many may be the article's own. */
    private static final int LONGEST_CALL = 140;

    /** Letters and signs of "[See", and of what closes a bracket behind a link. */
    private static final int BRACKETS = 6;

    /** Letters of "MORE:" and "RELATED STORY:". */
    private static final int LONGEST_LABEL = 20;

    private LinesElsewhere() {
    }

    static void drop(List<Segment> segments) {
        List<Segment> lines = segments.stream()
                .filter(segment -> segment.kept() && leadsElsewhere(segment) && LinkedLine.leadsToAnotherArticle(segment)).toList();
        if (lines.size() <= MOST) {
            lines.forEach(line -> line.keep(false));
        }
        for (int i = segments.size() - 2; i >= 0; i--) {
            segments.get(i).keep(segments.get(i).kept() && !announces(segments.get(i), segments.get(i + 1)));
        }
    }

    /** What a last line announces is left out: "See the pictures:". */
    static void dropAnnouncementsAtEnd(List<Segment> segments) {
        for (int last = segments.size() - 1; last >= 0 && (!segments.get(last).kept() || isAnnouncement(segments.get(last), LONGEST_CALL)); last--) {
            segments.get(last).keep(false);
        }
    }

    private static boolean isAnnouncement(Segment line, int longest) {
        return line.role() == Segment.Role.TEXT && line.weight() <= longest && line.text().endsWith(":");
    }

    /**
     * Whether all of a line leads elsewhere, but for a label in front of it or brackets around it: "MORE: Ten years of the tunnel". That the
     * publisher's own articleBody has it says nothing, for it is the same text of the same system.
     */
    private static boolean leadsElsewhere(Segment line) {
        if (line.role() != Segment.Role.TEXT || line.linkDensity() < LEAST_LINKED) {
            return false;
        }
        int unlinked = signs(line.text()) - line.linkChars();
        int label = line.text().indexOf(':') + 1;
        boolean labelled = label > 0 && label <= LONGEST_LABEL && signs(line.text().substring(0, label)) + BRACKETS >= unlinked;
        return (labelled || unlinked <= BRACKETS) && isShort(line, labelled);
    }

    /** Below one label stand several links, a line each: these are counted for long lines alone. */
    private static boolean isShort(Segment line, boolean labelled) {
        if (line.text().endsWith(".")) {
            return line.weight() <= LONGEST_CALL / 2;
        }
        return line.weight() <= LONGEST_CALL
                || labelled && line.weight() <= LONGEST_CALL * MOST && line.weight() <= LONGEST_CALL * line.frame().element().select("a").size();
    }

    private static int signs(String text) {
        return (int) text.codePoints().filter(c -> c > ' ').count();
    }

    /** "More on this:" says nothing where the links below it are left out. */
    private static boolean announces(Segment line, Segment below) {
        return isAnnouncement(line, LONGEST_ANNOUNCEMENT) && !below.kept() && below.isText() && below.linkDensity() >= 0.6;
    }
}
