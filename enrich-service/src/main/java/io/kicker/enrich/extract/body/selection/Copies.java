package io.kicker.enrich.extract.body.selection;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import io.kicker.enrich.extract.body.layout.Segment;

/** Leaves out what a page prints a second time: the whole article, as some do for paper, or a paragraph for narrow screens. */
final class Copies {

    /** Letters of a paragraph that says so much that it is not said twice by chance. */
    private static final int SHORTEST = 80;

    /** The same of one right below itself. */
    private static final int SHORTEST_BELOW = 40;

    /** The share of the text that is printed twice at least: single paragraphs may be repeated on purpose. */
    private static final double LEAST = 0.4;

    private Copies() {
    }

    static void drop(List<Segment> segments) {
        List<Segment> prose = segments.stream().filter(segment -> segment.kept() && segment.isProse()).toList();
        dropRightBelow(prose);
        double least = weight(prose) * LEAST;
        // Hardly any page has so many paragraphs that are even as long as others, and lengths are compared sooner than texts.
        if (weight(repeated(prose, segment -> segment.text().length())) > least) {
            List<Segment> copies = repeated(prose, segment -> segment.text());
            if (weight(copies) > least) {
                copies.forEach(copy -> copy.keep(false));
            }
        }
    }

    private static void dropRightBelow(List<Segment> prose) {
        for (int i = 1; i < prose.size(); i++) {
            Segment paragraph = prose.get(i);
            if (paragraph.weight() >= SHORTEST_BELOW && paragraph.text().equals(prose.get(i - 1).text())) {
                paragraph.keep(false);
            }
        }
    }

    private static List<Segment> repeated(List<Segment> prose, Function<Segment, Object> what) {
        Set<Object> seen = new HashSet<>();
        return prose.stream().filter(segment -> segment.weight() >= SHORTEST && !seen.add(what.apply(segment))).toList();
    }

    private static int weight(List<Segment> segments) {
        return segments.stream().mapToInt(segment -> segment.weight()).sum();
    }
}
