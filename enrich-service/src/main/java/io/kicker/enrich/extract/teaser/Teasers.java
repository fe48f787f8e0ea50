package io.kicker.enrich.extract.teaser;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.kicker.enrich.extract.Teaser;
import io.kicker.enrich.extract.fields.Addresses;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Finds teasers: links whose text is a headline, outside the article's own text and the page's navigation. What stands in the same
 * box belongs to the teaser: its picture, label, text, date and duration.
 */
public final class Teasers {

    // Compiled once: a page has hundreds of links, and each is asked all of these.
    private static final Evaluator HEADLINE = Selector.evaluatorOf("h1");
    private static final Evaluator HEADLINE_AND_LINKS = Selector.evaluatorOf("h1, a[href]");
    private static final Evaluator FRAME = Selector.evaluatorOf("nav, footer, [role=navigation], [role=menu], [role=contentinfo], [class*=breadcrumb], [id*=footer], [class*=footer-], [id*=nav], [class*=language]");
    private static final Evaluator RUNNING_TEXT = Selector.evaluatorOf("p, blockquote, figcaption");
    private static final Evaluator LISTS_AND_HEADINGS = Selector.evaluatorOf("aside, li, h2, h3, h4");
    private static final int MOST = 120;

    /** Links looked at. */
    private static final int MOST_LINKS = 2_000;
    private static final int SHORTEST_HEADLINE = 18;
    // A shorter path is a section's, not an article's.
    private static final int SHORTEST_PATH = 8;

    private final Element body;
    private final String self;
    private final boolean monthFirst;
    private final UnaryOperator<String> imageAddress;

    private Teasers(Element body, String self, boolean monthFirst, UnaryOperator<String> imageAddress) {
        this.body = body;
        this.self = self;
        this.monthFirst = monthFirst;
        this.imageAddress = imageAddress;
    }

    /**
     * @param body the element of the article's text, or null
     * @param self the article's own address
     */
    public static List<Teaser> of(Document page, Element body, String self, boolean monthFirst, UnaryOperator<String> imageAddress, Deadline deadline) {
        Teasers teasers = new Teasers(body, self, monthFirst, imageAddress);
        Map<String, Teaser> found = new LinkedHashMap<>();
        int looked = 0;
        boolean behindHeadline = page.selectFirst(HEADLINE) == null;
        for (Element link : page.select(HEADLINE_AND_LINKS)) {
            if (link.normalName().equals("h1")) {
                behindHeadline = true;
                continue;
            }
            deadline.check();
            if (found.size() >= MOST || looked++ > MOST_LINKS) {
                break;
            }
            teasers.read(link, behindHeadline).ifPresent(teaser -> found.merge(teaser.url(), teaser, Teasers::richer));
        }
        return new ArrayList<>(found.values());
    }

    private static Teaser richer(Teaser one, Teaser other) {
        return one.headline().length() >= SHORTEST_HEADLINE ? one : other;
    }

    /** Before the headline a list of links is a menu. */
    private Optional<Teaser> read(Element link, boolean behindHeadline) {
        Element heading = TeaserBox.heading(link);
        String headline = heading != null ? TeaserBox.headline(heading) : link.text().strip();
        if (headline.length() < (heading != null ? 8 : SHORTEST_HEADLINE) || headline.length() > 250) {
            return Optional.empty();
        }
        // Only now: most links are short, and what stands around a link takes the longest to look at.
        boolean listed = heading == null && behindHeadline && TeaserBox.isListed(link);
        if (heading == null && !listed || isApart(link)) {
            return Optional.empty();
        }
        Optional<String> url = Addresses.absolute(link.baseUri(), link.attr("href")).map(Teasers::withoutFragment).filter(this::isOther);
        Element box = TeaserBox.around(heading != null ? heading : link, link);
        return url.map(address -> TeaserBox.teaser(box, address, headline, monthFirst, imageAddress));
    }

    /** Within running text a link is a link; in the page's frame it leads to sections. */
    private boolean isApart(Element link) {
        if (link.closest(FRAME) != null) {
            return true;
        }
        Element paragraph = link.closest(RUNNING_TEXT);
        return body != null && paragraph != null && link.closest(LISTS_AND_HEADINGS) == null && paragraph.parents().contains(body)
                && paragraph.text().length() > link.text().length() * 2;
    }

    private boolean isOther(String url) {
        int host = url.indexOf("//") + 2;
        int path = url.indexOf('/', host);
        return !url.equals(self) && path > 0 && url.length() - path > SHORTEST_PATH;
    }

    private static String withoutFragment(String url) {
        int at = url.indexOf('#');
        return at < 0 ? url : url.substring(0, at);
    }
}
