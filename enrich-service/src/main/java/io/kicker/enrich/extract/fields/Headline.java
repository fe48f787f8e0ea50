package io.kicker.enrich.extract.fields;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/**
 * An article's headline: what is printed above it, checked against what the metadata says.
 *
 * @param text    the headline
 * @param element where it is printed, or null
 * @param source  where it was found
 */
public record Headline(String text, Element element, FieldSource source) {

    private static final int FIRST_WORDS = 80;

    /** Letters of a label in front of a headline, its separator included. */
    private static final int LONGEST_LABEL = 20;

    /** Letters of links behind a headline, in its element. */
    private static final int LONGEST_LINKED_END = 30;

    /** Letters of a headline: what is shorter may be a word that the printed one only ends in. */
    private static final int SHORTEST_HEADLINE = 25;

    /** Where a tag is never closed a title holds the whole page. */
    private static final int LONGEST_STATED = 1_000;
    private static final int LONGEST_MARKUP = 10_000;

    Headline(String text, Element element) {
        this(text, element, element == null ? FieldSource.METADATA : FieldSource.PRINTED);
    }

    public static Optional<Headline> of(PageSignals signals) {
        Set<String> stated = new LinkedHashSet<>();
        signals.stated("headline").ifPresent(text -> add(text, stated));
        signals.meta().first("og:title").ifPresent(text -> add(cleaned(text), stated));
        signals.meta().first("twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title")
                .ifPresent(text -> add(cleaned(text), stated));
        add(cleaned(signals.title()), stated);
        return of(signals, List.copyOf(stated));
    }

    /** An element left open makes the whole page a title, whose markup would take seconds to read. */
    private static String cleaned(String text) {
        return JsonText.clean(text.length() > LONGEST_MARKUP ? text.substring(0, LONGEST_MARKUP) : text);
    }

    private static void add(String text, Set<String> stated) {
        String beginning = text.length() > LONGEST_STATED ? text.substring(0, LONGEST_STATED) : text;
        if (!Letters.first(beginning).isEmpty()) {
            stated.add(beginning);
        }
    }

    private static Optional<Headline> of(PageSignals signals, List<String> stated) {
        SiteInTitle site = SiteInTitle.of(signals);
        List<String> bare = stated.stream().map(site::cut).toList();
        Element printed = printed(signals, bare, SiteInTitle.behind(stated), site);
        if (printed != null) {
            Element own = HeadingBelowTrail.instead(printed, signals.outline());
            Predicate<String> isTitle = line -> bare.stream().anyMatch(other -> isSame(other, line));
            // The words of a trail's end are for search engines, but also what publishers call the article elsewhere, if metadata have them, too.
            return Optional.of(new Headline(text(own == printed || isTitle.test(printed.text()) ? printed : own, signals, site, bare, isTitle), own));
        }
        return bare.stream().filter(text -> !text.isBlank()).findFirst().map(text -> new Headline(text, null)).or(() -> firstHeading(signals));
    }

    private static String text(Element heading, PageSignals signals, SiteInTitle site, List<String> bare, Predicate<String> isTitle) {
        String text = HeadlineElement.text(heading, whole -> signals.stated("headline").filter(headline -> isSame(headline, whole)).isPresent(), isTitle);
        return HeadlinePieces.asStated(heading, site.cut(withoutLabel(heading, text, bare)), bare);
    }

    /** The headline, and the same with the labels that its element has, too. */
    public List<String> asPrinted() {
        return element == null ? List.of(text) : List.of(text, element.text());
    }

    /** The beginning of the text, for pages without any title: a list of articles needs something to show. */
    public static Optional<Headline> ofFirstWords(List<Block> body) {
        return body.stream().map(Block::asText).filter(text -> !text.isBlank()).findFirst()
                .map(text -> new Headline(text.length() > FIRST_WORDS ? text.substring(0, FIRST_WORDS) + "…" : text, null, FieldSource.TEXT));
    }

    /** For pages that name themselves nowhere else. */
    private static Optional<Headline> firstHeading(PageSignals signals) {
        return signals.page().select("h1, h2, h3, center, b, strong, font[size]").stream()
                .filter(element -> !Letters.of(element.text()).isEmpty() && element.text().length() < 200 && !isLinks(element))
                .findFirst().map(element -> new Headline(element.text(), element));
    }

    /** Whether it is nothing but links: navigation. */
    private static boolean isLinks(Element element) {
        return element.closest("a") != null || Letters.of(element.select("a[href]").text()).length() >= Letters.of(element.text()).length();
    }

    /** @param stated the metadata's titles without the site's name, which other headings have too */
    private static Element printed(PageSignals signals, List<String> stated, Set<String> siteNames, SiteInTitle site) {
        List<HeadlineWords> statedWords = stated.stream().map(HeadlineWords::of).toList();
        Element best = null;
        double most = 0.5;
        int looked = 0;
        Element own = OwnHeading.of(signals, stated, siteNames, site);
        for (Box box : signals.outline().all(Mark.HEADLINE_OR_SUBHEAD)) {
            Element element = box.element();
            String text = box.text();
            if (text.isBlank() || text.length() > 400 || ++looked > 60 || element.normalName().equals("meta") || isOneOf(siteNames, text)
                    || HeadlineElement.isSiteName(box)) {
                continue;
            }
            double agreement = stated.isEmpty() && element.normalName().equals("h1") ? 0.6 : 0;
            HeadlineWords words = HeadlineWords.of(text);
            for (HeadlineWords other : statedWords) {
                agreement = Math.max(agreement, words.agreement(other));
            }
            agreement += weight(element, own, stated.contains(text));
            if (agreement > most) {
                best = element;
                most = agreement;
            }
        }
        return best == null ? own : best;
    }

    /** How much more an element counts than its words: an h1 that is just a title is the headline, of however few words. */
    private static double weight(Element element, Element own, boolean isTitle) {
        if (element.normalName().equals("h1")) {
            return isTitle ? 1 : 0.1;
        }
        if (element.hasAttr("itemprop")) {
            return 0.1;
        }
        return isTitle ? 0 : own == null ? -0.15 : -0.3;
    }

    /**
     * Cuts off a label in front ("Opinion", "Desk |") or a linked one behind that is printed in the headline's element and that the metadata's
     * headline does not have.
     */
    private static String withoutLabel(Element heading, String printed, List<String> headlines) {
        return headlines.stream().filter(text -> text.length() >= SHORTEST_HEADLINE
                && (printed.endsWith(text) && isLabel(printed.substring(0, printed.length() - text.length()))
                || printed.startsWith(text) && isLinked(heading, printed.substring(text.length()).strip()))).findFirst().orElse(printed);
    }

    /** Whether the end is the text of links: a category, a source, the number of comments. */
    private static boolean isLinked(Element heading, String end) {
        String rest = end.length() <= LONGEST_LINKED_END ? end : "";
        List<Element> links = heading.select("a[href]");
        for (int i = links.size() - 1; i >= 0 && !rest.isEmpty(); i--) {
            String text = links.get(i).text().strip();
            if (!rest.endsWith(text)) {
                return false;
            }
            rest = rest.substring(0, rest.length() - text.length()).strip();
        }
        return !end.isEmpty() && end.length() <= LONGEST_LINKED_END && rest.isEmpty();
    }

    /** A year or a number of things is no label: metadata leave it out so as not to age. */
    private static boolean isLabel(String front) {
        return !front.isBlank() && front.length() <= LONGEST_LABEL && Character.isWhitespace(front.charAt(front.length() - 1)) && !Digits.isIn(front);
    }

    static boolean isOneOf(Set<String> names, String text) {
        return !names.isEmpty() && names.contains(Letters.of(text));
    }

    /** Whether two texts have the same letters. */
    static boolean isSame(String one, String other) {
        return Letters.of(one).equals(Letters.of(other));
    }
}
