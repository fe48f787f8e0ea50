package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/** Looks for who wrote an article in all places where pages say so, in the order these are trusted. */
record BylineSearch(PageSignals signals, PrintedBylines printed) {

    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)written|author|interview by|verfasst|geschrieben|autor|auteur|écrit|escrito"
            + "|scritto|geschreven|skriven|skrevet|napisa|автор|yazan");

    private static final String[] META = {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
            "citation_author", "cxenseparse:author", "article:author_name", "shareaholic:article_author_name", "og:article:author", "authors", "byline",
            "search.byline", "twitter:data1-author"};

    /** Who the site's rules say it is: the site's owner, too. */
    Byline ruled(List<String> bylines) {
        return named(FieldSource.SITE_RULE, bylines, true);
    }

    Byline find() {
        return elsewhere(withRow(asPrinted(asMarked(inFull(statedOrMarked())))));
    }

    /** First who is stated or marked to be the author, for nobody else but authors is: other places are asked only while a full name lacks. */
    private Byline statedOrMarked() {
        Byline stated = stated(StatedAuthors.of(signals));
        return stated.orWithMore(metaGoingOn(stated.authors()))
                .orBetter(() -> named(FieldSource.METADATA, signals.meta().all(META), false))
                .orBetter(() -> named(FieldSource.METADATA, labelled(), false))
                .orBetter(() -> printed(printed.marked()).withoutSingleWords());
    }

    /** Then the only author's full name, while it is still who is stated: lines that are no bylines have it, too. */
    private Byline inFull(Byline stated) {
        return stated.orFuller(() ->
                printed(Stream.of(printed.lines(), printed.linked(), printed.besideDate(), printed.onlyLine()).flatMap(List::stream).toList()));
    }

    /** Then who is marked anywhere instead of somebody whom metadata alone name: who made the page's theme. */
    private Byline asMarked(Byline stated) {
        if (stated.authors().isEmpty() || stated.source() != FieldSource.METADATA) {
            return stated;
        }
        Byline marked = printed(printed.beside());
        boolean another = marked.authors().stream().anyMatch(GivenNames::mayBeFullName) && marked.authors().stream().noneMatch(stated::names);
        return another && !printed.isAnyPrinted(stated.authors()) ? marked : stated;
    }

    /**
     * Then against all of these who is printed right below the headline: readers see that. Where nobody is stated the lines in a wider reach are
     * asked anyway.
     */
    private Byline asPrinted(Byline stated) {
        return stated.authors().isEmpty() ? stated : stated.orAsPrinted(printed(printed.linesBelow()));
    }

    /** Metadata may have the first of several alone. */
    private Byline withRow(Byline found) {
        if (found.authors().size() != 1) {
            return found;
        }
        String first = found.authors().get(0);
        List<String> others = printed.inRowBehind(first);
        return others.isEmpty() ? found : found.orWithMore(printed(Stream.concat(Stream.of(first), others.stream()).toList()));
    }

    /** Last, where nobody is found, ever less certain places: the site's owner may have written anything on it. */
    private Byline elsewhere(Byline found) {
        return found.orElse(() -> printed(printed.lines()).withoutSingleWords())
                .orElse(() -> printed(printed.linked()))
                .orElse(() -> stated(StatedAuthors.ofPage(signals)))
                .orElse(() -> printed(printed.beside()).withoutSingleWords())
                .orElse(() -> printed(printed.besideDate()))
                .orElse(() -> printed(printed.onlyLine()))
                .orElse(() -> printed(printed.inAddress()))
                .orElse(() -> printed(printed.introduced()))
                .orElse(() -> new Byline(printed.ofSite().stream().toList(), List.of(), FieldSource.METADATA));
    }

    /** Who is named by the first text of the metadata that begins with an author and goes on. */
    private Byline metaGoingOn(List<String> authors) {
        String first = authors.isEmpty() ? "" : authors.get(0);
        Stream<String> texts = first.isEmpty() ? Stream.empty()
                : signals.meta().all(META).stream().filter(text -> text.startsWith(first) && text.length() > first.length());
        return named(FieldSource.METADATA, texts.limit(1).toList(), false);
    }

    /** Blogs tell Twitter the author under a label of their own language, in the first or second place, or by its name. */
    private List<String> labelled() {
        for (String place : new String[] {"1", "2"}) {
            if (signals.meta().first("twitter:label" + place).filter(label -> WRITTEN_BY.matcher(label).find()).isPresent()) {
                return signals.meta().all("twitter:data" + place);
            }
        }
        return signals.meta().all("twitter:misc:written by");
    }

    private Byline printed(List<String> texts) {
        return named(FieldSource.PRINTED, texts, false);
    }

    private Byline stated(StatedAuthors authors) {
        return named(FieldSource.JSON_LD, authors.names(), authors.person());
    }

    private Byline named(FieldSource source, List<String> texts, boolean person) {
        if (texts.isEmpty()) {
            return new Byline(List.of(), List.of(), source);
        }
        Map<String, String> people = new LinkedHashMap<>();
        List<String> agencies = new ArrayList<>();
        SiteNames site = SiteNames.of(signals, person);
        for (String text : texts) {
            NamesInText named = NamesInText.of(text, site, source != FieldSource.PRINTED);
            agencies.addAll(named.agencies());
            named.people().forEach(name -> people.putIfAbsent(LowerCase.of(name), name));
        }
        List<String> names = people.values().stream().filter(name -> !isOneOrSeveralOf(people.values(), name)).toList();
        return new Byline(names, agencies.stream().distinct().toList(), source);
    }

    private static boolean isOneOrSeveralOf(Collection<String> people, String name) {
        return people.stream().anyMatch(other -> isWithMore(name, other)) || areSeveral(name, people);
    }

    /** "Mira Tan Harbour Courier" and "Mira TanStaff" beside "Mira Tan" are the same person with her paper and her job. */
    private static boolean isWithMore(String name, String other) {
        return name.length() > other.length() && name.startsWith(other) && !Character.isLowerCase(name.charAt(other.length()));
    }

    /** Names with what each did between them. */
    private static boolean areSeveral(String names, Collection<String> people) {
        return people.stream().filter(name -> names.length() > name.length() && names.contains(name)).count() > 1;
    }
}
