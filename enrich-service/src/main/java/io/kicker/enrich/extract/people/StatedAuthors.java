package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.signals.JsonLd;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;

/**
 * The authors in a page's JSON-LD.
 *
 * @param names  as stated
 * @param person whether the first is clearly a person, even one whose name is the site's
 */
record StatedAuthors(List<String> names, boolean person) {

    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\S+(?: \\p{Lu}\\S*){1,2}");

    /** The article's authors, else its creators (or first, if they are more than the authors), else those of its video or audio. */
    static StatedAuthors of(PageSignals signals) {
        StatedAuthors authors = first(List.of(signals.article().path("author"), signals.article().path("creator"), signals.media().path("author")),
                signals.jsonLd());
        StatedAuthors creators = first(List.of(signals.article().path("creator")), signals.jsonLd());
        return creators.names.size() > authors.names.size() && creators.names.containsAll(authors.names) ? creators : authors;
    }

    /** The users who put the page there, as blogs' systems have them: linked to it, or beside it and nobody else. Mostly they wrote it, too. */
    static StatedAuthors ofPage(PageSignals signals) {
        List<JsonNode> sources = new ArrayList<>();
        signals.jsonLd().ofType(type -> type.endsWith("Page")).forEach(page -> sources.add(page.path("author")));
        List<JsonNode> people = signals.jsonLd().ofType("Person"::equals);
        if (people.size() == 1 && signals.article().isMissingNode()) {
            sources.add(people.get(0));
        }
        return first(sources, signals.jsonLd());
    }

    private static StatedAuthors first(List<JsonNode> sources, JsonLd jsonLd) {
        for (JsonNode source : sources) {
            List<String> names = new ArrayList<>();
            collect(source, jsonLd, names);
            if (!names.isEmpty()) {
                return new StatedAuthors(names, isPerson(source, jsonLd));
            }
        }
        return new StatedAuthors(List.of(), false);
    }

    private static void collect(JsonNode author, JsonLd jsonLd, List<String> names) {
        if (author.isArray()) {
            author.forEach(each -> collect(each, jsonLd, names));
        } else if (author.isObject()) {
            JsonNode full = jsonLd.resolved(author);
            if (JsonLd.types(full).stream().noneMatch(type -> type.contains("Organization"))
                    || PersonName.isPlausible(JsonText.of(full.path("name")).orElse(""))
                    && JsonLd.types(full).contains("Person") || isAgency(full)) {
                names.addAll(JsonText.all(full.path("name")));
            }
        } else {
            names.addAll(JsonText.all(author));
        }
    }

    private static boolean isPerson(JsonNode author, JsonLd jsonLd) {
        JsonNode first = jsonLd.resolved(author.isArray() ? author.path(0) : author);
        return JsonLd.types(first).contains("Person") && JsonText.of(first.path("name")).filter(name -> NAME.matcher(name.strip()).matches()).isPresent();
    }

    private static boolean isAgency(JsonNode author) {
        return JsonText.of(author.path("name")).flatMap(Agencies::named).isPresent();
    }
}
