package io.kicker.enrich.extract.fields;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.extract.WordLists;
import io.kicker.enrich.extract.people.Agencies;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/** The name by which readers know a site, which is often not that of the company, agency or software that is named as its publisher. */
final class SiteName {

    private static final Map<String, List<String>> BEHIND_SITES = WordLists.byKey(SiteName.class, "behind-sites.csv");
    private static final List<String> COMPANY = BEHIND_SITES.get("company");
    private static final Set<String> NONE = Stream.of("platform", "page").flatMap(kind -> BEHIND_SITES.get(kind).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final String[] META = {"og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher"};

    /** Letters of a word that is in a host's name by more than chance. */
    private static final int SHORTEST_WORD = 3;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Labels of hosts that tell of no site. */
    private static final Set<String> OF_EVERY_SITE = Set.of("www", "news", "blog", "blogs", "info", "shop", "radio", "online", "mobile");

    /** Letters of a name without what a site tells of itself. */
    private static final int LONGEST = 40;

    /** Letters of what stands behind a whole name for short. */
    private static final int LONGEST_ABBREVIATION = 4;

    private SiteName() {
    }

    /**
     * @param headline  the article's: some state it as the site's name, or in front of it
     * @param stated    the publisher as the article's JSON-LD gives it
     * @param publisher the one that this refers to: often the company behind the site
     */
    static String of(PageSignals signals, String host, String headline, JsonNode stated, JsonNode publisher) {
        Stream<String> weak = Stream.concat(signals.jsonLd().ofType("WebSite"::equals).stream().flatMap(site -> JsonText.of(site.path("name")).stream()),
                signals.meta().first("apple-mobile-web-app-title").stream()).filter(name -> isLike(name, host));
        List<String> names = Stream.of(JsonText.of(stated).stream(), signals.meta().all(META).stream(), weak, JsonText.of(publisher).stream())
                .flatMap(texts -> texts).map(JsonText::clean).map(SiteName::withoutWww)
                .filter(name -> isName(name) && !Headline.isSame(name, headline) && !isTitle(name, signals)).toList();
        return names.stream().filter(name -> !isHost(name) && !isBehindSite(name, host)).findFirst().map(name -> alone(name, headline, host))
                .or(() -> PrintedSiteName.of(signals, host))
                .or(() -> names.stream().filter(name -> !isBehindSite(name, host)).findFirst())
                .or(() -> names.stream().findFirst()).map(name -> alone(name, headline, host)).orElse(host);
    }

    /** Whether it is the page's whole title, in which no other part can be the site's name. */
    private static boolean isTitle(String name, PageSignals signals) {
        return Headline.isSame(name, signals.title()) && SiteInTitle.parts(name).length == 1;
    }

    /** Neither an address, nor a user's name on a network, nor that of the software of many sites, nor what their front pages are called. */
    static boolean isName(String text) {
        return !text.isEmpty() && !text.startsWith("http") && !text.startsWith("@") && !NONE.contains(LowerCase.of(text));
    }

    /** Whether it has a word of the host: what a page calls its site for search engines and phones may be "Start". */
    private static boolean isLike(String name, String host) {
        String letters = Letters.of(host);
        return BETWEEN_WORDS.splitAsStream(Letters.withoutMarks(name)).map(Letters::of)
                .anyMatch(word -> word.length() >= SHORTEST_WORD && letters.contains(word));
    }

    private static String withoutWww(String text) {
        return text.startsWith("www.") ? text.substring("www.".length()) : text;
    }

    /** "straits.example" says no more than the address. */
    private static boolean isHost(String text) {
        return text.indexOf('.') > 0 && text.indexOf(' ') < 0 && text.equals(LowerCase.of(text));
    }

    private static boolean isBehindSite(String name, String host) {
        String lower = LowerCase.of(name);
        boolean agency = Agencies.named(name).isPresent() && !Letters.of(host).contains(Letters.of(name));
        return agency || COMPANY.stream().anyMatch(form -> endsIn(lower, form));
    }

    /** Whether the form of a company stands at the end as a word of its own; scripts without spaces need none before it. */
    private static boolean endsIn(String name, String form) {
        int before = name.length() - form.length() - 1;
        return before >= 0 && name.endsWith(form) && (name.charAt(before) == ' ' || form.charAt(0) > '\u2fff');
    }

    /** "Straits - All that moves on the water" is the site at straits.example, and a headline in front of a name is no part of it. */
    private static String alone(String name, String headline, String host) {
        List<String> parts = Stream.of(SiteInTitle.parts(SiteInTitle.withoutLooseEnds(name))).map(String::strip)
                .filter(part -> !part.isEmpty() && !Headline.isSame(part, headline)).toList();
        if (parts.size() <= 1) {
            return parts.isEmpty() ? host : parts.get(0);
        }
        return PrintedSiteName.called(parts.stream(), host).filter(part -> part.length() > LONGEST_ABBREVIATION)
                .or(() -> parts.stream().filter(part -> name.length() > LONGEST && isBeginning(part, host)).findFirst()).orElse(name);
    }

    /** Of a name with what the site tells of itself: "Straits 7 | News, Weather and Sports for the Strait" at straits.example. */
    private static boolean isBeginning(String part, String host) {
        String letters = Letters.of(Letters.withoutMarks(part));
        return letters.length() > LONGEST_ABBREVIATION && Stream.of(host, ownLabel(host)).map(Letters::of)
                .anyMatch(label -> label.length() >= LONGEST_ABBREVIATION && (letters.startsWith(label) || label.startsWith(letters)));
    }

    /** The longest label before the last one: of "blog.straits.example" the second. */
    private static String ownLabel(String host) {
        String before = host.substring(0, Math.max(0, host.lastIndexOf('.')));
        return Stream.of(before.split("\\.")).filter(label -> !OF_EVERY_SITE.contains(label)).max(Comparator.comparingInt(String::length)).orElse("");
    }
}
