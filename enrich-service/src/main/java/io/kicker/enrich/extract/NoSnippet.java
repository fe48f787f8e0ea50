package io.kicker.enrich.extract;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What a page keeps out of search engines' results by {@code data-nosnippet}: portraits of authors and notes. Some mark the whole article so. */
public final class NoSnippet {

    private static final Evaluator MARKED = Selector.evaluatorOf("[data-nosnippet]");

    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");

    private NoSnippet() {
    }

    /** Whether an element is or stands in one that is not the whole article. */
    public static boolean is(Element element) {
        Element marked = element.closest(MARKED);
        return marked != null && marked.selectFirst(HEADLINE) == null;
    }
}
