package io.kicker.enrich.extract.teaser;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.people.BylineLines;

/** Finds the heading of the section that a teaser stands in. */
final class SectionHeading {

    private static final Set<String> LISTS = Set.of("ul", "ol");
    private static final Set<String> LINES = Set.of("p", "div", "span", "strong", "b");
    private static final Set<String> TEXTS = Set.of("article", "p", "main");

    /** Teasers before this one in its section. */
    private static final int MOST_SIBLINGS = 30;

    /** Boxes from a teaser to the list around it. */
    private static final int UP_TO_LIST = 3;

    /** Letters of a heading and of a small box with nothing else. */
    private static final int LONGEST = 80;
    private static final int LONGEST_LABEL = 40;

    private SectionHeading() {
    }

    /** @param isHeadline tells the headlines of the article and of other teasers: each is the heading of its own text alone */
    static Optional<String> of(Box box, Predicate<String> isHeadline) {
        Box at = box;
        for (int up = 0; up < 7 && at != null && !at.name().equals("body"); up++, at = at.parent()) {
            int looked = 0;
            for (Box before = at.before(); before != null && looked++ < MOST_SIBLINGS; before = before.before()) {
                Optional<String> heading = heading(before).filter(isHeadline.negate());
                if (heading.isPresent()) {
                    return heading;
                }
                // Behind the article's own text stands no section's heading.
                if (TEXTS.contains(before.name()) || before.first(Mark.HEADLINE) != null) {
                    break;
                }
            }
        }
        return label(box).filter(isHeadline.negate());
    }

    /** A line right above the list that a teaser is in. */
    private static Optional<String> label(Box box) {
        Box list = box;
        for (int up = 0; up < UP_TO_LIST && list != null && !LISTS.contains(list.name()); up++) {
            list = list.parent();
        }
        return list != null && LISTS.contains(list.name()) ? words(list.before()) : Optional.empty();
    }

    /** Those of a line that is no sentence. */
    private static Optional<String> words(Box line) {
        if (line == null || !LINES.contains(line.name()) || line.textLength() > LONGEST_LABEL || line.first(Mark.ANCHOR) != null) {
            return Optional.empty();
        }
        String text = line.shownText().strip();
        boolean words = text.length() > 1 && Character.isLetter(text.charAt(0)) && ".?!…".indexOf(text.charAt(text.length() - 1)) < 0;
        return words && !isOfTextAbove(text) ? Optional.of(withoutColon(text)) : Optional.empty();
    }

    /** Whether a line tells who wrote what stands above it, or when. */
    private static boolean isOfTextAbove(String line) {
        return BylineLines.isOne(line) || DateReader.isDate(line);
    }

    private static Optional<String> heading(Box box) {
        Box heading = box.is(Mark.SECTION_HEADING) ? box : box.textLength() < LONGEST ? box.first(Mark.SECTION_HEADING) : null;
        if (heading == null || heading != box && box.element().childrenSize() > 3 || heading.isWithin(Mark.ANCHOR) && heading.hasMore(Mark.ANCHOR, 1)) {
            return Optional.empty();
        }
        String text = heading.shownText().strip();
        return text.length() > 1 && text.length() < LONGEST ? Optional.of(withoutColon(text)) : Optional.empty();
    }

    /** It leads over to what stands below. */
    private static String withoutColon(String text) {
        return text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1).strip() : text;
    }
}
