package io.kicker.enrich.extract.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out the article that a page prints a second time, as some do for paper. */
final class Copies {

    /** Letters of a paragraph that says so much that it is not said twice by chance. */
    private static final int SHORTEST = 80;

    /** The share of the text that is printed twice at least: single paragraphs may be repeated on purpose. */
    private static final double LEAST = 0.4;

    private Copies() {
    }

    static void drop(List<Segment> segments) {
        Set<String> seen = new HashSet<>();
        List<Segment> prose = segments.stream().filter(segment -> segment.kept && segment.isProse()).toList();
        List<Segment> copies = prose.stream().filter(segment -> segment.weight >= SHORTEST && !seen.add(segment.text)).toList();
        if (weight(copies) > weight(prose) * LEAST) {
            copies.forEach(copy -> copy.kept = false);
        }
    }

    private static int weight(List<Segment> segments) {
        return segments.stream().mapToInt(segment -> segment.weight).sum();
    }
}
