package io.kicker.enrich.extract;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page keeps out of search engines' results by {@code data-nosnippet}: portraits of authors and notes, and never an article's lead. */
public final class NoSnippet {

    private static final Evaluator MARKED = Selector.evaluatorOf("[data-nosnippet]");

    private NoSnippet() {
    }

    /** Whether an element is or stands in one. */
    public static boolean is(Element element) {
        return element.closest(MARKED) != null;
    }
}
