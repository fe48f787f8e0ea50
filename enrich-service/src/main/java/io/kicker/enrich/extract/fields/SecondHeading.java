package io.kicker.enrich.extract.fields;

import java.util.Optional;
import java.util.Set;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** A heading right below the headline that no markup names: the teaser or lead if a box holds both, as among paragraphs it is the first of the text's. */
final class SecondHeading {

    private static final Set<String> NAMES = Set.of("h2", "h3", "h4");
    private static final Set<String> AROUND_ALL = Set.of("body", "main");
    private static final int MOST_PARAGRAPHS = 1;

    /** Letters of a box above a text; a longer one has the text in it, though it may have no paragraphs. */
    private static final int LONGEST_ABOVE = 1200;

    /** Letters. */
    private static final int SHORTEST = 25;
    private static final int LONGEST = 400;

    /** Share of words that a second headline, or the same for other readers, has in common with the first. */
    private static final double SAME = 0.5;

    private SecondHeading() {
    }

    static Optional<Box> below(Box headline) {
        Box next = headline.is(Mark.HEADLINE) ? headline.after() : null;
        return next != null && NAMES.contains(next.name()) && isApart(headline.parent()) && tellsMore(next, headline) ? Optional.of(next) : Optional.empty();
    }

    private static boolean isApart(Box around) {
        return !AROUND_ALL.contains(around.name()) && around.textLength() <= LONGEST_ABOVE && !around.hasMore(Mark.RUNNING_TEXT, MOST_PARAGRAPHS);
    }

    private static boolean tellsMore(Box heading, Box headline) {
        return heading.textLength() >= SHORTEST && heading.textLength() <= LONGEST && heading.first(Mark.ANCHOR) == null
                && HeadlineWords.of(headline.text()).agreement(HeadlineWords.of(heading.text())) < SAME;
    }
}
