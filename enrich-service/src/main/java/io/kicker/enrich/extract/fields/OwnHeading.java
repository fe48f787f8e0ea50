package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Set;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.MetaTags;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/** The heading that is the headline though no title agrees with it: titles for search engines have other words, and some are the site's name alone. */
final class OwnHeading {

    private static final int SHORTEST = 25;
    private static final int LONGEST = 250;

    /** Letters of the only h1 where no title says anything of the article. */
    private static final int SHORTEST_UNTITLED = 12;

    /** Letters of a word that says what an article is about. */
    private static final int LONG_WORD = 5;

    private OwnHeading() {
    }

    /**
     * @param stated    the metadata's titles
     * @param siteNames letters of what may be the site's name
     */
    static Element of(PageSignals signals, List<String> stated, Set<String> siteNames, SiteInTitle site) {
        boolean untitled = !stated.isEmpty() && stated.stream().allMatch(site::isSite);
        String titles = LowerCase.of(signals.meta().first("og:title").orElse("") + " " + signals.title());
        List<Box> headings = signals.outline().all(Mark.HEADLINE).stream().filter(box -> isCandidate(box, siteNames, untitled ? SHORTEST_UNTITLED : SHORTEST))
                .filter(box -> untitled ? !site.isSite(box.text()) : sharesWord(box.text(), titles, site.host())).limit(2).toList();
        if (!headings.isEmpty() && !(untitled && headings.size() > 1)) {
            return headings.get(0).element();
        }
        return marked(signals, siteNames);
    }

    private static boolean isCandidate(Box box, Set<String> siteNames, int shortest) {
        String text = box.text();
        return text.length() >= shortest && text.length() <= LONGEST && !box.isWithin(Mark.PAGE_FRAME) && !Headline.isOneOf(siteNames, text)
                && !HeadlineElement.isSiteName(box);
    }

    /** Other words than the headline's are likely, but seldom none of them is the same. */
    static boolean sharesWord(String text, String titles, String host) {
        return HeadlineWords.of(text).words().stream().anyMatch(word -> word.length() >= LONG_WORD && titles.contains(word) && !host.contains(word));
    }

    /** The only heading that microdata call the headline, or null. */
    private static Element marked(PageSignals signals, Set<String> siteNames) {
        List<Box> marked = signals.outline().all(Mark.HEADLINE_OR_SUBHEAD).stream().filter(box -> box.element().attr("itemprop").equals("headline"))
                .limit(2).toList();
        Box only = marked.size() == 1 ? marked.get(0) : null;
        boolean own = only != null && !only.name().equals("meta") && isCandidate(only, siteNames, SHORTEST_UNTITLED)
                && !only.isWithin(Mark.NOT_BYLINE) && !MetaTags.isListed(only.element());
        return own ? only.element() : null;
    }
}
