package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.FieldSource;
import io.kicker.enrich.extract.outline.Outline;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;
import org.jsoup.nodes.Element;

/**
 * Who wrote an article: people and agencies apart.
 *
 * @param authors  people, in the order named
 * @param agencies news agencies in lower case
 * @param source   where the people were found, whether or not there are any
 */
public record Byline(List<String> authors, List<String> agencies, FieldSource source) {

    private static final Pattern WRITTEN_BY = Pattern.compile("(?i)written|author|interview by|verfasst|geschrieben|autor|auteur|écrit|escrito|scritto|geschreven|skriven|skrevet|napisa|автор|yazan");

    private static final String[] META = {"author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "citation_author",
            "cxenseparse:author", "article:author_name", "shareaholic:article_author_name", "og:article:author", "authors", "byline", "search.byline", "twitter:data1-author"};

    /**
     * @param headline where the headline is printed, or null
     * @param around  the article's innermost element that has the headline and the text, or null
     * @param bylines what the site's rules found, trusted most
     */
    public static Byline of(PageSignals signals, Element headline, Element around, List<String> bylines) {
        Byline ruled = named(FieldSource.SITE_RULE, bylines, signals, true);
        if (!ruled.authors.isEmpty()) {
            return ruled;
        }
        PrintedBylines printed = new PrintedBylines(signals, headline, around);
        List<String> meta = signals.meta().all(META);
        Byline best = stated(StatedAuthors.of(signals), signals).orWithMore(meta, signals).orBetter(() -> named(FieldSource.METADATA, meta, signals, false))
                .orBetter(() -> named(FieldSource.METADATA, labelled(signals), signals, false))
                .orBetter(() -> printed(printed.marked(), signals).withoutSingleWords());
        best = best.orFuller(() -> Stream.of(printed.lines(), printed.linked(), printed.besideDate(), printed.onlyLine()).flatMap(List::stream).toList(), signals);
        List<String> against = best.authors.isEmpty() ? List.of() : printed.linesBelow();
        return best.orAsPrinted(printed(against, signals)).orElse(() -> printed(printed.lines(), signals).withoutSingleWords())
                .orElse(() -> printed(printed.linked(), signals))
                .orElse(() -> stated(StatedAuthors.ofPage(signals), signals))
                .orElse(() -> printed(printed.beside(), signals).withoutSingleWords())
                .orElse(() -> printed(printed.besideDate(), signals))
                .orElse(() -> printed(printed.onlyLine(), signals))
                .orElse(() -> new Byline(printed.ofSite().stream().toList(), List.of(), FieldSource.METADATA));
    }

    private static Byline printed(List<String> texts, PageSignals signals) {
        return named(FieldSource.PRINTED, texts, signals, false);
    }

    private static Byline stated(StatedAuthors authors, PageSignals signals) {
        return named(FieldSource.JSON_LD, authors.names(), signals, authors.person());
    }

    /** This, or one text that names the same people first and others; a single word more is the publisher. */
    private Byline orWithMore(List<String> texts, PageSignals signals) {
        Optional<String> more = authors.isEmpty() ? Optional.empty() : texts.stream().filter(text -> text.startsWith(authors.get(0)) && text.length() > authors.get(0).length()).findFirst();
        Byline other = named(FieldSource.METADATA, more.stream().toList(), signals, false);
        return other.authors.size() > authors.size() && other.authors.stream().allMatch(NamesInText::isFull) && other.authors.subList(0, authors.size()).equals(authors) ? with(other) : this;
    }

    /** This, or another if it names nobody. */
    private Byline orElse(Supplier<Byline> other) {
        return authors.isEmpty() ? with(other.get()) : this;
    }

    /** This, or another if it names nobody, or only a user's name where the other has a full one. */
    private Byline orBetter(Supplier<Byline> other) {
        if (authors.stream().anyMatch(NamesInText::isFull)) {
            return this;
        }
        Byline better = other.get();
        return authors.isEmpty() || better.authors.stream().anyMatch(NamesInText::isFull) ? with(better) : this;
    }

    /** Who the page prints as having written it, where that is somebody else than the metadata name (who put the page there, the publisher), or these and more. */
    private Byline orAsPrinted(Byline printed) {
        List<String> others = printed.authors.stream().filter(GivenNames::isFullName).filter(person -> authors.stream().noneMatch(author -> SamePerson.isNamed(author, person))).toList();
        long same = authors.stream().filter(author -> printed.authors.stream().anyMatch(person -> SamePerson.isNamed(author, person))).count();
        if (others.isEmpty() || same > 0 && same < authors.size()) {
            return this;
        }
        List<String> all = Stream.concat(same == 0 ? Stream.empty() : authors.stream(), others.stream()).toList();
        return new Byline(all, Stream.concat(agencies.stream(), printed.agencies.stream()).distinct().toList(), FieldSource.PRINTED);
    }

    /** This, or its only author's full name if it has but the given name or the initials. */
    private Byline orFuller(Supplier<List<String>> lines, PageSignals signals) {
        if (authors.size() != 1 || NamesInText.isFull(authors.get(0))) {
            return this;
        }
        Byline other = printed(lines.get(), signals);
        return other.authors.stream().filter(name -> SamePerson.isFuller(name, authors.get(0))).findFirst().map(name -> new Byline(List.of(name), agencies, other.source)).orElse(this);
    }

    private Byline with(Byline other) {
        return new Byline(other.authors, Stream.concat(agencies.stream(), other.agencies.stream()).distinct().toList(), other.source);
    }

    /** Beside a full name a single word is a brand or an agency of images. */
    private Byline withoutSingleWords() {
        return authors.stream().anyMatch(NamesInText::isFull) ? new Byline(authors.stream().filter(NamesInText::isFull).toList(), agencies, source) : this;
    }

    /** Blogs tell Twitter the author under a label of their own language, in the first or second place, or by its name. */
    private static List<String> labelled(PageSignals signals) {
        for (String place : new String[] {"1", "2"}) {
            if (signals.meta().first("twitter:label" + place).filter(label -> WRITTEN_BY.matcher(label).find()).isPresent()) {
                return signals.meta().all("twitter:data" + place);
            }
        }
        return signals.meta().all("twitter:misc:written by");
    }

    private static Byline named(FieldSource source, List<String> texts, PageSignals signals, boolean person) {
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
        List<String> names = people.values().stream().filter(name -> people.values().stream().noneMatch(other -> isWithMore(name, other)) && !areSeveral(name, people.values())).toList();
        return new Byline(names, agencies.stream().distinct().toList(), source);
    }

    /** "Mira Tan Harbour Courier" and "Mira TanStaff" beside "Mira Tan" are the same person with her paper and her job. */
    private static boolean isWithMore(String name, String other) {
        return name.length() > other.length() && name.startsWith(other) && !Character.isLowerCase(name.charAt(other.length()));
    }

    /** Names with what each did between them. */
    private static boolean areSeveral(String names, Collection<String> people) {
        return people.stream().filter(name -> names.length() > name.length() && names.contains(name)).count() > 1;
    }

    /** This, or who signs the text if nobody else is named. */
    public Byline orSigned(List<Block> body, Outline page) {
        return orElse(() -> signed(HanByline.of(body, page))).orElse(() -> signed(KoreanByline.of(body, page))).orElse(() -> signed(Signature.of(body)));
    }

    private static Byline signed(List<String> names) {
        return new Byline(names, List.of(), FieldSource.TEXT);
    }
}
