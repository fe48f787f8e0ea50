package io.kicker.enrich.extract.fields;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/**
 * The heading that readers take for the headline where the page's h1 is the end of a trail of links: search engines are to read that, and the article
 * below begins with a heading of its own.
 */
final class HeadingBelowTrail {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 250;

    /** Letters of a paragraph: behind it a heading is one of the text's. */
    private static final int SHORTEST_PARAGRAPH = 150;

    /** Paragraphs above who wrote it: a lead. */
    private static final int MOST_PARAGRAPHS = 1;

    /** Letters of an article with its text; a shorter one is a teaser. */
    private static final int SHORTEST_ARTICLE = 500;

    private static final int FEWEST_LINKS = 2;
    /** Boxes around the h1, as a list's item, that have nothing before them. */
    private static final int MOST_AROUND = 2;

    private HeadingBelowTrail() {
    }

    /** The article's own heading in place of one in a trail, or else the same. */
    static Element instead(Element heading, Outline outline) {
        Box box = heading.normalName().equals("h1") && heading.closest("article") == null ? outline.box(heading) : null;
        Box own = box != null && isInTrail(box) ? own(box, outline) : null;
        return own == null ? heading : own.element();
    }

    private static boolean isInTrail(Box heading) {
        return heading.isWithin(Mark.PAGE_FRAME) || heading.isWithin(Mark.BREADCRUMBS) || isBehindLinks(heading);
    }

    private static boolean isBehindLinks(Box heading) {
        Box at = heading;
        for (int up = 0; up < MOST_AROUND && at.before() == null && at.parent() != null; up++) {
            at = at.parent();
        }
        int links = 0;
        int letters = 0;
        int linked = 0;
        for (Box before = at.before(); before != null; before = before.before()) {
            letters += before.textLength();
            for (Box link : before.all(Mark.LINK)) {
                links++;
                linked += link.textLength();
            }
        }
        // The signs between them are a fifth at most.
        return links >= FEWEST_LINKS && linked * 5 >= letters * 4;
    }

    private static Box own(Box trail, Outline outline) {
        for (Box article : outline.all(Mark.TEASER_ITEM)) {
            if (article.name().equals("article") && trail.isBefore(article) && article.textLength() >= SHORTEST_ARTICLE) {
                return first(article, trail);
            }
        }
        return null;
    }

    /** The article's first heading, if it stands before the text with who wrote it or when, and is about the same. */
    private static Box first(Box article, Box trail) {
        Box first = null;
        boolean signed = false;
        int paragraphs = 0;
        for (Box box : article.all()) {
            paragraphs += box.is(Mark.RUNNING_TEXT) && box.textLength() >= SHORTEST_PARAGRAPH ? 1 : 0;
            if (paragraphs > (first == null ? 0 : MOST_PARAGRAPHS)) {
                break;
            }
            first = first == null && box.is(Mark.HEADING) ? box : first;
            signed |= box.is(Mark.TIME) || box.is(Mark.BYLINE) || box.is(Mark.MARKED_DATE) || box.is(Mark.DATE_PUBLISHED);
        }
        return first != null && signed && isHeadline(first, trail) ? first : null;
    }

    private static boolean isHeadline(Box heading, Box trail) {
        return heading.is(Mark.HEADLINE_OR_SUBHEAD) && heading.textLength() >= SHORTEST && heading.textLength() <= LONGEST
                && OwnHeading.sharesWord(heading.text(), LowerCase.of(trail.text()), "");
    }
}
