package io.kicker.enrich.extract.teaser;

import java.util.Optional;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Finds the heading of the section that a teaser stands in. */
final class SectionHeading {

    // Compiled once: a page has hundreds of links, and each is asked all of these.
    private static final Evaluator LINKS = Selector.evaluatorOf("a");
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADINGS = Selector.evaluatorOf("h1, h2, h3, h4, h5, h6, [class*=section-title], [class*=heading], [class*=block-title], [class*=widget-title]");

    private static final Set<String> TEXTS = Set.of("article", "p", "main");

    /** Teasers before this one in its section. */
    private static final int MOST_SIBLINGS = 30;

    private SectionHeading() {
    }

    static Optional<String> of(Element box) {
        Element at = box;
        for (int up = 0; up < 7 && at != null && !at.normalName().equals("body"); up++, at = at.parent()) {
            int looked = 0;
            for (Element before = at.previousElementSibling(); before != null && looked++ < MOST_SIBLINGS; before = before.previousElementSibling()) {
                Optional<String> heading = heading(before);
                if (heading.isPresent()) {
                    return heading;
                }
                // Behind the article's own text stands no section's heading.
                if (TEXTS.contains(before.normalName()) || before.selectFirst(HEADLINE) != null) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> heading(Element element) {
        Element heading = element.is(HEADINGS) ? element : element.children().size() <= 3 && element.text().length() < 80 ? element.selectFirst(HEADINGS) : null;
        return Optional.ofNullable(heading).filter(found -> found.closest(LINKS) == null || found.select(LINKS).size() <= 1).map(found -> found.text().strip())
                .filter(text -> text.length() > 1 && text.length() < 80);
    }
}
