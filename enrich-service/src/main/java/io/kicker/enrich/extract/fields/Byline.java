package io.kicker.enrich.extract.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.JsonLd;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: people and agencies apart.
 *
 * @param authors  people, in the order named
 * @param agencies news agencies in lower case
 */
public record Byline(List<String> authors, List<String> agencies) {

    private static final Pattern BIOGRAPHY = Pattern.compile("\\s(?:is|was|has|covers|writes|ist|schreibt|est|écrit|es|escribe|è|scrive)\\s");

    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)written|author|verfasst|geschrieben|autor|auteur|écrit|escrito|scritto|geschreven|skriven|skrevet|napisa|автор|yazan");

    /** A printed byline beyond this is the author's biography. */
    private static final int LONGEST_BYLINE = 160;

    /**
     * @param headline where the headline is printed, or null
     * @param around  the article's innermost element that has the headline and the text, or null
     * @param bylines what the site's rules found, trusted most
     */
    public static Byline of(PageSignals signals, Element headline, Element around, List<String> bylines) {
        Byline ruled = named(bylines, signals, true);
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
        Byline byline = named(stated, signals, isPerson(signals.article().path("author")));
        if (!byline.authors.isEmpty()) {
            return byline;
        }
        Byline meta = named(signals.meta().all("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
                "citation_author", "cxenseparse:author", "article:author_name", "og:article:author", "authors", "twitter:data1-author"), signals, false);
        Byline labelled = meta.authors.isEmpty() ? named(labelled(signals), signals, false) : meta;
        Byline printed = labelled.authors.isEmpty() ? named(printed(around == null ? signals.outline().page() : signals.outline().box(around)), signals, false) : labelled;
        if (printed.authors.isEmpty() && headline != null) {
            printed = named(BylineLines.near(signals.outline().box(headline), signals.outline().boxes()), signals, false);
        }
        return new Byline(printed.authors, merged(byline.agencies, meta.agencies, printed.agencies));
    }

    /** Blogs tell Twitter the author under a label of their own language. */
    private static List<String> labelled(PageSignals signals) {
        return signals.meta().first("twitter:label1").filter(label -> WRITTEN_BY.matcher(label).find()).map(label -> signals.meta().all("twitter:data1")).orElse(List.of());
    }

    /** A site of one person has its name. */
    private static boolean isPerson(JsonNode author) {
        JsonNode first = author.isArray() ? author.path(0) : author;
        return JsonLd.types(first).contains("Person") && JsonText.of(first.path("name")).filter(name -> name.strip().matches("\\p{Lu}\\S+(?: \\p{Lu}\\S*){1,2}")).isPresent();
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

    private static Byline named(List<String> texts, PageSignals signals, boolean person) {
        Map<String, String> people = new LinkedHashMap<>();
        List<String> agencies = new ArrayList<>();
        String site = person ? "" : signals.meta().first("og:site_name").orElse("");
        String host = person ? "" : Canonical.host(signals.address().url());
        for (String text : texts) {
            List<String> parts = PersonName.split(text);
            // "Mira Tan is a writer in Boston, Massachusetts": what follows a verb is no byline.
            for (String part : BIOGRAPHY.matcher(text).find() ? parts.subList(0, Math.min(1, parts.size())) : parts) {
                Optional<String> agency = Agencies.named(part);
                if (agency.isPresent()) {
                    agencies.add(agency.get());
                } else {
                    PersonName.of(part, site, host).ifPresent(name -> people.putIfAbsent(LowerCase.of(name), name));
                }
            }
        }
        // "Mira Tan Harbour Courier" beside "Mira Tan" is the same person with her paper.
        List<String> names = people.values().stream().filter(name -> people.values().stream().noneMatch(other -> name.startsWith(other + " "))).toList();
        return new Byline(names, agencies.stream().distinct().toList());
    }

    /** This, or who signs the text if nobody else is named. */
    public Byline orSigned(List<Block> body, Outline page) {
        return authors.isEmpty() ? new Byline(HanByline.of(body, page), agencies) : this;
    }

    private static List<String> merged(List<String> one, List<String> two, List<String> three) {
        List<String> all = new ArrayList<>(one);
        all.addAll(two);
        all.addAll(three);
        return all.stream().distinct().toList();
    }
}
