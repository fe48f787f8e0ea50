package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.keywords.Keywords;
import io.kicker.enrich.extract.keywords.PrintedTags;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/**
 * The labels a publisher files an article under.
 *
 * @param kickers     printed above the headline
 * @param keywords    the tags printed with the article, and keywords in the metadata
 * @param sections    section names in the metadata, else the categories printed with the article
 * @param breadcrumbs the path on the site, outermost first
 */
public record Labels(List<String> kickers, List<String> keywords, List<String> sections, List<String> breadcrumbs) {

    private static final Pattern SECTION_SEPARATOR = Pattern.compile(";|,(?=\\S)");

    private static final int LONGEST = 60;
    private static final int MOST = 50;
    private static final int MOST_SECTIONS = 4;

    /** Links in a trail: a box with more has a menu in it. */
    private static final int MOST_IN_TRAIL = 10;

    /** @param text the innermost element with the article's text, or null */
    public static Labels of(PageSignals signals, Headline headline, Element text) {
        List<String> stated = new ArrayList<>(JsonText.all(signals.article().path("articleSection")));
        stated.addAll(signals.meta().all("article:section", "og:article:section", "parsely-section", "section", "dc.subject", "category"));
        Outline outline = signals.outline();
        Box printedHeadline = outline.box(headline.element());
        Box body = outline.box(text);
        PrintedTags printed = PrintedTags.of(outline, printedHeadline, body);
        List<String> sections = stated.isEmpty() ? printed.categories() : stated.stream().flatMap(Labels::sections).toList();
        List<String> breadcrumbs = breadcrumbs(signals);
        List<String> kickers = Kickers.above(printedHeadline, headline.text());
        return new Labels(kickers, distinct(Keywords.of(signals, printed, body)), distinct(sections), distinct(breadcrumbs));
    }

    /** The same with what a site's rules found, where they found anything. */
    public Labels with(List<String> otherKickers, List<String> otherBreadcrumbs) {
        return new Labels(otherKickers.isEmpty() ? kickers : distinct(otherKickers), keywords, sections,
                otherBreadcrumbs.isEmpty() ? breadcrumbs : distinct(otherBreadcrumbs));
    }

    /** A comma before a space may be in a section's name ("Arts, Culture and Media"), and a long list is one of keywords. */
    private static Stream<String> sections(String stated) {
        String[] sections = SECTION_SEPARATOR.split(JsonText.clean(stated));
        return sections.length <= MOST_SECTIONS ? Arrays.stream(sections) : Stream.of(stated);
    }

    private static List<String> breadcrumbs(PageSignals signals) {
        List<String> names = new ArrayList<>();
        for (JsonNode list : signals.jsonLd().ofType("BreadcrumbList"::equals)) {
            for (JsonNode item : list.path("itemListElement")) {
                JsonText.of(item.has("name") ? item.path("name") : item.path("item").path("name")).ifPresent(names::add);
            }
            if (!names.isEmpty()) {
                return names;
            }
        }
        for (Box trail : signals.outline().all(Mark.BREADCRUMBS)) {
            List<Box> links = trail.all(Mark.ANCHOR);
            if (!links.isEmpty() && links.size() <= MOST_IN_TRAIL) {
                links.forEach(link -> names.add(link.text()));
                break;
            }
        }
        return names.isEmpty() ? Trail.of(signals.outline()) : names;
    }

    static List<String> distinct(List<String> labels) {
        Map<String, String> seen = new LinkedHashMap<>();
        for (String label : labels) {
            String clean = JsonText.clean(label);
            if (!clean.isEmpty() && clean.length() <= LONGEST && seen.size() < MOST) {
                seen.putIfAbsent(LowerCase.of(clean), clean);
            }
        }
        return List.copyOf(seen.values());
    }
}
