package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
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

    /** Letters of a headline: what is shorter may be a word that the printed one only ends in. */
    private static final int SHORTEST_HEADLINE = 25;

    private static final int LONGEST_HEADLINE = 250;

    /** Letters of a word that says what an article is about. */
    private static final int LONG_WORD = 5;

    /** Letters of a site's name with what is added to it in titles; a longer part is the headline, though it names the site. */
    private static final int LONGEST_SITE = 30;

    /** Where a tag is never closed a title holds the whole page. */
    private static final int LONGEST_STATED = 1_000;

    private static final String SEPARATORS = "|–—-•·»:/";
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|–—\\-•·»:/]\\s+|\\s*\\|\\s*| :: ");
    private static final Pattern LOOSE_ENDS = Pattern.compile("^[\\s|–—\\-•·»:/]+|[\\s|–—\\-•·»:/]+$");

    Headline(String text, Element element) {
        this(text, element, element == null ? FieldSource.METADATA : FieldSource.PRINTED);
    }

    public static Optional<Headline> of(PageSignals signals) {
        List<String> stated = new ArrayList<>();
        signals.stated("headline").ifPresent(stated::add);
        signals.meta().first("og:title").map(JsonText::clean).ifPresent(stated::add);
        signals.meta().first("twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title").map(JsonText::clean).ifPresent(stated::add);
        String title = JsonText.clean(signals.page().title());
        if (!title.isEmpty()) {
            stated.add(title);
        }
        return of(signals, stated.stream().map(text -> text.length() > LONGEST_STATED ? text.substring(0, LONGEST_STATED) : text).filter(text -> !Letters.of(text).isEmpty()).distinct().toList());
    }

    private static Optional<Headline> of(PageSignals signals, List<String> stated) {
        Element printed = printed(signals, stated);
        if (printed != null) {
            return Optional.of(new Headline(withoutSite(withoutLabel(HeadlineElement.text(printed, text -> signals.stated("headline").filter(headline -> isSame(headline, text)).isPresent(),
                    text -> stated.stream().anyMatch(other -> isSame(withoutSite(other, signals), text))), stated, signals), signals), printed));
        }
        return stated.stream().map(text -> withoutSite(text, signals)).filter(text -> !text.isBlank()).findFirst().map(text -> new Headline(text, null)).or(() -> firstHeading(signals));
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
        return signals.page().select("h1, h2, h3, center, b, strong, font[size]").stream().filter(element -> !element.text().isBlank() && element.text().length() < 200)
                .findFirst().map(element -> new Headline(element.text(), element));
    }

    private static Element printed(PageSignals signals, List<String> stated) {
        Set<String> siteNames = siteNames(stated);
        List<Set<String>> statedWords = stated.stream().map(Headline::words).toList();
        Element best = null;
        double most = 0.5;
        int looked = 0;
        Element own = ownHeading(signals, siteNames);
        for (Box box : signals.outline().all(Mark.HEADLINE_OR_SUBHEAD)) {
            Element element = box.element();
            String text = box.text();
            if (text.isBlank() || text.length() > 400 || ++looked > 60 || element.normalName().equals("meta") || !siteNames.isEmpty() && siteNames.contains(Letters.of(text))
                    || HeadlineElement.isSiteName(box)) {
                continue;
            }
            double agreement = stated.isEmpty() && element.normalName().equals("h1") ? 0.6 : 0;
            Set<String> words = words(text);
            for (Set<String> other : statedWords) {
                agreement = Math.max(agreement, agreement(words, other));
            }
            agreement += element.normalName().equals("h1") ? 0.1 : element.hasAttr("itemprop") ? 0.1 : own == null ? -0.15 : -0.3;
            if (agreement > most) {
                best = element;
                most = agreement;
            }
        }
        return best == null ? own : best;
    }

    /** The first h1 of some words outside the page's frame: titles for search engines may have other words than the headline, but seldom none of them. */
    private static Element ownHeading(PageSignals signals, Set<String> siteNames) {
        String host = Letters.of(Canonical.host(signals.address().url()));
        String titles = LowerCase.of(signals.meta().first("og:title").orElse("") + " " + signals.page().title());
        for (Box box : signals.outline().all(Mark.HEADLINE)) {
            String text = box.text();
            boolean candidate = text.length() >= SHORTEST_HEADLINE && text.length() <= LONGEST_HEADLINE && !box.isWithin(Mark.PAGE_FRAME) && !siteNames.contains(Letters.of(text));
            if (candidate && !HeadlineElement.isSiteName(box) && words(text).stream().anyMatch(word -> word.length() >= LONG_WORD && titles.contains(word) && !host.contains(word))) {
                return box.element();
            }
        }
        return null;
    }

    /** Cuts off a label in front ("Opinion", "Desk |") that is printed in the headline's element and that the metadata's headline does not have. */
    private static String withoutLabel(String printed, List<String> stated, PageSignals signals) {
        return stated.stream().map(text -> withoutSite(text, signals)).filter(text -> text.length() >= SHORTEST_HEADLINE && printed.endsWith(text)
                && isLabel(printed.substring(0, printed.length() - text.length()))).findFirst().orElse(printed);
    }

    /** A year or a number of things is no label: metadata leave it out so as not to age. */
    private static boolean isLabel(String front) {
        return !front.isBlank() && front.length() <= LONGEST_LABEL && Character.isWhitespace(front.charAt(front.length() - 1)) && !Digits.isIn(front);
    }

    /** What titles end in behind a separator, if it is shorter than what stands before it: the name of a site or blog, which many print as a heading. */
    private static Set<String> siteNames(List<String> stated) {
        Set<String> names = new HashSet<>();
        for (String title : stated) {
            String[] parts = parts(title);
            String last = Letters.of(parts[parts.length - 1]);
            if (parts.length > 1 && last.length() < Letters.of(parts[0]).length()) {
                names.add(last);
            }
        }
        stated.forEach(title -> names.remove(Letters.of(title)));
        return names;
    }

    /** Share of words that two headlines have in common, by the shorter one, 0 to 1. */
    private static double agreement(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        // A site's name is part of most titles, so a text of one or two words must not pass for the headline.
        return common / (double) Math.max(3, Math.min(a.size(), b.size()));
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        String lower = LowerCase.of(text);
        for (int at = Letters.next(lower, 0); at < lower.length(); ) {
            int end = Letters.end(lower, at);
            words.add(lower.substring(at, end));
            at = Letters.next(lower, end);
        }
        if (words.size() < 3 && text.length() > 8) {
            // Languages without spaces: pairs of letters instead.
            for (int i = 0; i + 2 <= text.length(); i++) {
                words.add(text.substring(i, i + 2));
            }
        }
        return words;
    }

    /** Cuts off the site's name, which titles carry at one end. */
    static String withoutSite(String text, PageSignals signals) {
        String[] parts = parts(text);
        if (parts.length < 2) {
            return text.strip();
        }
        String site = Letters.of(signals.meta().first("og:site_name", "application-name").orElse("")) ;
        String host = Letters.of(Canonical.host(signals.address().url()));
        int from = 0;
        int to = text.length();
        String last = Letters.of(parts[parts.length - 1]);
        String first = Letters.of(parts[0]);
        if (isSite(last, site, host)) {
            to = text.lastIndexOf(parts[parts.length - 1]);
        } else if (isSite(first, site, host)) {
            from = parts[0].length();
        } else if (parts.length > 2 && isSite(Letters.of(parts[parts.length - 2]), site, host)) {
            to = text.lastIndexOf(parts[parts.length - 2]);
        } else {
            to = behindBar(text);
        }
        String cut = LOOSE_ENDS.matcher(text.substring(from, to)).replaceAll("");
        return cut.isBlank() ? text.strip() : cut;
    }

    /** The parts between separators: most titles have none, and to look for one is far faster. */
    private static String[] parts(String title) {
        boolean parted = false;
        for (int i = 0; i < title.length() && !parted; i++) {
            parted = SEPARATORS.indexOf(title.charAt(i)) >= 0;
        }
        String[] parts = parted ? SEPARATOR.split(title) : new String[0];
        return parts.length == 0 ? new String[] {title} : parts;
    }

    /** Where a bar and a shorter part behind it begin, or the text's end: what stands there is a section's name, or the site's by another name. */
    private static int behindBar(String text) {
        int bar = text.indexOf(" | ");
        return bar >= SHORTEST_HEADLINE && text.length() - bar < bar ? bar : text.length();
    }

    private static boolean isSite(String part, String site, String host) {
        return part.length() > 1 && (part.equals(site) || !site.isEmpty() && part.length() > 3
                && (site.contains(part) || part.length() < Math.max(LONGEST_SITE, site.length() * 2) && part.contains(site))
                || host.contains(part) || part.length() < LONGEST_SITE && host.length() > 5 && part.contains(host.replaceAll("(com|org|net|couk|de|fr|es|it)$", "")));
    }

    private static boolean isSame(String one, String other) {
        return Letters.of(one).equals(Letters.of(other));
    }
}
