package io.kicker.enrich.extract.fields;

import java.util.Optional;
import java.util.function.Predicate;

import io.kicker.enrich.extract.PageDate;
import org.jsoup.nodes.Element;

/** Looks for a printed date where readers do: near the headline and just before the text. */
final class DatesInText {

    /** Elements looked at on each side of the headline. */
    private static final int NEAR = 60;

    private DatesInText() {
    }

    static Optional<PageDate> near(Element headline, Element root, boolean monthFirst, Predicate<PageDate> plausible) {
        Element start = headline != null ? headline : root;
        if (start == null) {
            return Optional.empty();
        }
        Element at = start;
        // Upwards, as long as a wider element is still about this article.
        for (int up = 0; up < 5 && at != null && !at.normalName().equals("body"); up++, at = at.parent()) {
            Optional<PageDate> date = in(at, start, monthFirst, plausible);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** A date within a link is that of what is linked. */
    private static boolean isLinked(Element element) {
        return element.closest("a, aside") != null;
    }

    private static Optional<PageDate> in(Element around, Element headline, boolean monthFirst, Predicate<PageDate> plausible) {
        int looked = 0;
        for (Element time : around.select("time")) {
            if (isLinked(time)) {
                continue;
            }
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Optional<PageDate> date = DateReader.read(value, monthFirst).filter(plausible);
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
            String own = element.ownText();
            // A date line is short; a date in a sentence is the date of something else.
            if (own.length() < 6 || own.length() > 90 || element == headline || isLinked(element)) {
                continue;
            }
            Optional<PageDate> date = DateReader.read(own, monthFirst).filter(plausible);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
