package io.kicker.enrich.extract.body.selection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.body.layout.Segment;

/** Leaves out what a page prints a second time: the whole article, as some do for paper, or a paragraph for narrow screens. */
final class Copies {

    /** Letters of a paragraph that says so much that it is not said twice by chance. */
    private static final int SHORTEST = 80;

    /** The same of one right below itself. */
    private static final int SHORTEST_BELOW = 40;

    /** Paragraphs of a box that is printed twice. */
    private static final int FEWEST_OF_BOX = 3;

    /** Paragraphs around a sentence that is printed again beside them. */
    private static final int NEAR = 8;

    /** Letters of such a sentence, and of the paragraph that has it; of what is longer, and of more quotes, none is looked for. */
    private static final int LONGEST_QUOTE = 400;
    private static final int LONGEST_QUOTED = 5_000;
    private static final int MOST_QUOTES = 30;

    /** Letters of an element's classes; longer ones are no names. */
    private static final int LONGEST_NAMES = 1_000;

    private static final Set<String> ASIDE = Set.of("aside");

    /** The share of the text that is printed twice at least: single paragraphs may be repeated on purpose. */
    private static final double LEAST = 0.4;

    private Copies() {
    }

    static void drop(List<Segment> segments) {
        List<Segment> prose = segments.stream().filter(segment -> segment.kept() && segment.isProse()).toList();
        dropRightBelow(prose);
        dropBoxes(prose);
        dropPullQuotes(prose);
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

    /** Several paragraphs in the order in which they stand above: a box for wide screens and one for narrow ones. */
    private static void dropBoxes(List<Segment> prose) {
        Map<String, Integer> firsts = new HashMap<>();
        int copied = 0;
        for (int i = 0; i < prose.size(); i++) {
            String text = prose.get(i).text();
            boolean says = prose.get(i).weight() >= SHORTEST && prose.get(i).role() != Segment.Role.ITEM;
            Integer first = says ? firsts.putIfAbsent(text, i) : null;
            boolean goesOn = first != null && (copied == 0 || first > 0 && prose.get(i - 1).text().equals(prose.get(first - 1).text()));
            copied = goesOn ? copied + 1 : 0;
            for (int back = 0; copied >= FEWEST_OF_BOX && back < FEWEST_OF_BOX; back++) {
                prose.get(i - back).keep(false);
            }
        }
    }

    /** A sentence of the text that is set large beside it. */
    private static void dropPullQuotes(List<Segment> prose) {
        int looked = 0;
        for (int i = 0; i < prose.size() && looked < MOST_QUOTES; i++) {
            Segment quote = prose.get(i);
            if (quote.kept() && quote.weight() >= SHORTEST_BELOW && quote.weight() <= LONGEST_QUOTE && isSetApart(quote)) {
                looked++;
                String letters = Letters.of(quote.text());
                List<Segment> near = prose.subList(Math.max(0, i - NEAR), Math.min(prose.size(), i + NEAR + 1));
                quote.keep(near.stream().noneMatch(other -> other.kept() && mayHold(other, quote) && Letters.of(other.text()).contains(letters)));
            }
        }
    }

    private static boolean mayHold(Segment other, Segment quote) {
        return !isSetApart(other) && other.weight() > quote.weight() && other.weight() <= LONGEST_QUOTED;
    }

    private static boolean isSetApart(Segment segment) {
        String names = segment.frame().names();
        return segment.role() == Segment.Role.QUOTE || segment.frame().closest(ASIDE) != null || names.length() <= LONGEST_NAMES && names.contains("quote");
    }

    private static List<Segment> repeated(List<Segment> prose, Function<Segment, Object> what) {
        Set<Object> seen = new HashSet<>();
        return prose.stream().filter(segment -> segment.weight() >= SHORTEST && !seen.add(what.apply(segment))).toList();
    }

    private static int weight(List<Segment> segments) {
        return segments.stream().mapToInt(segment -> segment.weight()).sum();
    }
}
