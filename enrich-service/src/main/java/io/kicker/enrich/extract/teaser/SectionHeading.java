package io.kicker.enrich.extract.teaser;

import java.util.Optional;

import org.jsoup.nodes.Element;

/** Finds the heading of the section that a teaser stands in. */
final class SectionHeading {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6, [class*=section-title], [class*=heading], [class*=block-title], [class*=widget-title]";

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
                if (before.normalName().matches("article|p|main") || before.selectFirst("h1") != null) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> heading(Element element) {
        Element heading = element.is(HEADINGS) ? element : element.children().size() <= 3 && element.text().length() < 80 ? element.selectFirst(HEADINGS) : null;
        return Optional.ofNullable(heading).filter(found -> found.closest("a") == null || found.select("a").size() <= 1).map(found -> found.text().strip())
                .filter(text -> text.length() > 1 && text.length() < 80);
    }
}
