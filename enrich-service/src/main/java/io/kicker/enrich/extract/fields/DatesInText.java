package io.kicker.enrich.extract.fields;

import java.util.Optional;
import java.util.function.Function;

import io.kicker.enrich.extract.PageDate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Looks for a printed date where readers do: near the headline and just before the text. */
final class DatesInText {

    /** Elements looked at on each side of the headline. */
    private static final int NEAR = 60;

    private static final int SHORTEST_LINE = 6;

    /** A date line is short; a date in a sentence is the date of something else. */
    private static final int LONGEST_LINE = 90;

    /** Letters beside a date in a link that is no teaser: a word such as "Published", and the date of the last change. */
    private static final int LONGEST_LABEL = 30;

    private static final int LINKED_HEADLINE = 35;

    /** Short lines of a page that are looked at. */
    private static final int MOST_LINES = 3_000;

    private static final Evaluator OF_ANOTHER = Selector.evaluatorOf("a, aside, footer, script, style, [class*=comment], [class*=related], [class*=teaser], [class*=sidebar], [class*=copyright]");
    private static final Evaluator LINKED = Selector.evaluatorOf("a, aside");

    private DatesInText() {
    }

    static Optional<PageDate> near(Element headline, Element root, Function<String, Optional<PageDate>> reader) {
        Element start = headline != null ? headline : root;
        if (start == null) {
            return Optional.empty();
        }
        Element at = start;
        // Upwards, as long as a wider element is still about this article.
        for (int up = 0; up < 5 && at != null && !at.normalName().equals("body"); up++, at = at.parent()) {
            Optional<PageDate> date = in(at, start, reader);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /**
     * A short line with a date, wherever on the page: the last before the text, or else the first in or after it. Teasers and comments have
     * dates too, but those are linked, or stand in boxes that say so.
     */
    static Optional<PageDate> anywhere(Element page, Element root, Function<String, Optional<PageDate>> reader) {
        Optional<PageDate> before = Optional.empty();
        boolean reached = false;
        int looked = 0;
        for (Element element : page.getAllElements()) {
            reached |= element == root;
            String own = Digits.isRightIn(element) ? element.ownText() : "";
            if (own.length() < SHORTEST_LINE || own.length() > LONGEST_LINE || ++looked > MOST_LINES || isOfAnother(element)) {
                continue;
            }
            Optional<PageDate> date = reader.apply(own);
            if (date.isPresent() && reached) {
                return before.or(() -> date);
            }
            before = date.isPresent() ? date : before;
        }
        return before;
    }

    /** The date that a column beside the text gives the article. A column with longer links is about other articles. */
    static Optional<PageDate> beside(Element page, Function<String, Optional<PageDate>> reader) {
        for (Element column : page.select("aside, [class*=sidebar]")) {
            if (column.select("a").stream().anyMatch(link -> link.text().length() >= LINKED_HEADLINE)) {
                continue;
            }
            Optional<PageDate> date = column.getAllElements().stream().limit(NEAR).map(DatesInText::printed)
                    .filter(line -> line.length() >= SHORTEST_LINE && line.length() <= LONGEST_LINE).map(reader).flatMap(Optional::stream).findFirst();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static String printed(Element element) {
        return element.hasAttr("datetime") ? element.attr("datetime") : element.ownText();
    }

    private static boolean isOfAnother(Element element) {
        return element.closest(OF_ANOTHER) != null;
    }

    /** A date within a link is that of what is linked, unless it is all there is to the link: blogs link it to the articles of that day. */
    private static boolean isLinked(Element element) {
        Element around = element.closest(LINKED);
        return around != null && (around.normalName().equals("aside") || around.text().length() > element.text().length() + LONGEST_LABEL);
    }

    private static Optional<PageDate> in(Element around, Element headline, Function<String, Optional<PageDate>> reader) {
        int looked = 0;
        for (Element time : around.getElementsByTag("time")) {
            if (isLinked(time)) {
                continue;
            }
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Optional<PageDate> date = reader.apply(value);
            if (date.isPresent()) {
                return date;
            }
            if (++looked > NEAR) {
                break;
            }
        }
        looked = 0;
        for (Element element : around.getAllElements()) {
            if (++looked > NEAR * 4) {
                break;
            }
            String own = Digits.isRightIn(element) ? element.ownText() : "";
            if (own.length() < SHORTEST_LINE || own.length() > LONGEST_LINE || element == headline || isLinked(element)) {
                continue;
            }
            Optional<PageDate> date = reader.apply(own);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
