package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.JsonLd;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: people and agencies apart.
 *
 * @param authors  people, in the order named
 * @param agencies news agencies in lower case
 */
public record Byline(List<String> authors, List<String> agencies) {

    /** A printed byline beyond this is the author's biography. */
    private static final int LONGEST_BYLINE = 160;

    /**
     * @param around  the article's innermost element that has the headline and the text, or null
     * @param bylines what the site's rules found, trusted most
     */
    public static Byline of(PageSignals signals, Element around, List<String> bylines) {
        Byline ruled = named(bylines, signals);
        if (!ruled.authors.isEmpty()) {
            return ruled;
        }
        List<String> stated = new ArrayList<>();
        statedBy(signals.article().path("author"), stated);
        if (stated.isEmpty()) {
            statedBy(signals.article().path("creator"), stated);
        }
        if (stated.isEmpty()) {
            statedBy(signals.media().path("author"), stated);
        }
        Byline byline = named(stated, signals);
        if (!byline.authors.isEmpty()) {
            return byline;
        }
        Byline meta = named(signals.meta().all("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
                "citation_author", "cxenseparse:author", "article:author_name", "og:article:author", "authors", "twitter:data1-author"), signals);
        Byline printed = meta.authors.isEmpty() ? named(printed(around == null ? signals.outline().page() : signals.outline().box(around)), signals) : meta;
        return new Byline(printed.authors, merged(byline.agencies, meta.agencies, printed.agencies));
    }

    private static void statedBy(JsonNode author, List<String> names) {
        if (author.isArray()) {
            author.forEach(each -> statedBy(each, names));
        } else if (author.isObject()) {
            if (JsonLd.types(author).stream().noneMatch(type -> type.contains("Organization")) || PersonName.isPlausible(JsonText.of(author.path("name")).orElse(""))
                    && JsonLd.types(author).contains("Person") || isAgency(author)) {
                names.addAll(JsonText.all(author.path("name")));
            }
        } else {
            names.addAll(JsonText.all(author));
        }
    }

    private static boolean isAgency(JsonNode author) {
        return JsonText.of(author.path("name")).flatMap(Agencies::named).isPresent();
    }

    private static List<String> printed(Box around) {
        List<String> texts = new ArrayList<>();
        for (Box box : around.all(Mark.BYLINE)) {
            String text = box.text();
            // Links to authors within teasers of other articles, or comments by readers, are not the byline.
            if (text.isBlank() || text.length() > LONGEST_BYLINE || box.isWithin(Mark.NOT_BYLINE)) {
                continue;
            }
            texts.add(text);
            if (texts.size() >= 6) {
                break;
            }
        }
        return texts;
    }

    private static Byline named(List<String> texts, PageSignals signals) {
        Map<String, String> people = new LinkedHashMap<>();
        List<String> agencies = new ArrayList<>();
        String site = signals.meta().first("og:site_name").orElse("");
        for (String text : texts) {
            for (String part : PersonName.split(text)) {
                Optional<String> agency = Agencies.named(part);
                if (agency.isPresent()) {
                    agencies.add(agency.get());
                } else {
                    PersonName.of(part, site, Canonical.host(signals.address().url())).ifPresent(name -> people.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), name));
                }
            }
        }
        return new Byline(List.copyOf(people.values()), agencies.stream().distinct().toList());
    }

    private static List<String> merged(List<String> one, List<String> two, List<String> three) {
        List<String> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        return all.stream().distinct().toList();
    }
}
