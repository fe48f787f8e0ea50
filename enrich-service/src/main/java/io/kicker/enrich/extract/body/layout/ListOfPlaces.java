package io.kicker.enrich.extract.body.layout;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Lists of places on pages: a table of contents, and the latest comments by readers. */
final class ListOfPlaces {

    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    /** Entries of one; fewer may be a note and its way back. */
    private static final int FEWEST = 3;

    /** Entries looked at, of which none leads elsewhere. */
    private static final int MOST = 200;

    private ListOfPlaces() {
    }

    /** What a list is by where its links lead, or null. */
    static Boilerplate reason(Frame list) {
        Element first = list.linkChars == 0 ? null : list.element.selectFirst(LINK);
        if (first == null) {
            return null;
        }
        String address = first.attr("href");
        if (address.contains("#comment-") && list.element.childrenSize() > 1) {
            return Boilerplate.COMMENTS;
        }
        return isOfPage(first) && isOfContents(list) ? Boilerplate.NAVIGATION : null;
    }

    private static boolean isOfContents(Frame list) {
        return list.linkDensity() > 0.5 && list.element.childrenSize() >= FEWEST
                && list.element.stream().filter(inside -> inside.hasAttr("href")).limit(MOST).allMatch(ListOfPlaces::isOfPage);
    }

    private static boolean isOfPage(Element link) {
        return link.attr("href").startsWith("#") && link.attr("href").length() > 1;
    }
}
