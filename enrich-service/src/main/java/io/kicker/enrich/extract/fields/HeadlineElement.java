package io.kicker.enrich.extract.fields;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.address.FrontPage;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import org.jsoup.nodes.Element;

/** A heading as it is printed: the headline, and what publishers put into the same element. */
final class HeadlineElement {

    /** Classes of labels above, and of words for screen readers. */
    private static final Pattern LABEL = Pattern.compile("(?i)kicker|top-?line|over-?line|dachzeile|roof-?line|top-?title|super-?title|pre-?title"
            + "|eyebrow|title-?header|topic-?label|spitzmarke|rubri[ck]"
            + "|visually-hidden|visuallyhidden|hidden-?dash|screen-reader|sr-only|offscreen|aural|colon$");

    /** Classes of lines below or above, which some publishers make a part of the headline. */
    private static final Pattern SECOND_LINE = Pattern.compile("(?i)sub-?title|sub-?heading|sub-?headline");
    private static final Pattern ENDS = Pattern.compile("^[\\s:–—|/-]+|[\\s:–—|/-]+$");

    /** Letters that must remain: what is shorter is no headline, and the label was one. */
    private static final int SHORTEST = 12;

    /** Elements in a heading: one with more is a box. */
    private static final int MOST = 30;

    private HeadlineElement() {
    }

    /**
     * The headline without label, second line and date, or all of the text if nothing else remains.
     *
     * @param isHeadline whether the metadata's headline is just this text, labels included
     * @param isTitle    the same of any of the metadata's titles
     */
    static String text(Element heading, Predicate<String> isHeadline, Predicate<String> isTitle) {
        String whole = HeadlinePieces.text(heading).strip();
        if (heading.childrenSize() == 0 || heading.getAllElements().size() > MOST) {
            return whole;
        }
        if (!isHeadline.test(whole) && LeadingLabel.in(heading, isTitle).isPresent()) {
            Element bare = heading.clone();
            LeadingLabel.in(bare, isTitle).ifPresent(Element::remove);
            return text(bare, isHeadline, isTitle);
        }
        String first = isHeadline.test(whole) ? whole : without(heading, HeadlineElement::isLabel);
        return isTitle.test(first) || isTitle.test(whole) ? first
                : without(heading, element -> isLabel(element) || SECOND_LINE.matcher(element.className()).find());
    }

    private static String without(Element heading, Predicate<Element> isBeside) {
        Element copy = heading.clone();
        copy.getAllElements().stream().filter(each -> each != copy && isBeside.test(each)).toList().forEach(Element::remove);
        String text = HeadlinePieces.text(copy);
        String bare = Letters.areAtEnds(text) ? text : ENDS.matcher(text).replaceAll("").strip();
        return bare.length() >= SHORTEST ? bare : HeadlinePieces.text(heading).strip();
    }

    private static boolean isLabel(Element element) {
        return element.normalName().equals("small") || element.normalName().equals("time") || LABEL.matcher(element.className()).find();
    }

    /** Whether it is the site's name: a link to the front page as a whole. */
    static boolean isSiteName(Box heading) {
        Box link = heading.first(Mark.LINK);
        return link != null && link.textLength() >= heading.textLength() && FrontPage.isAt(link.element().attr("href").strip());
    }
}
