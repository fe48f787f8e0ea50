package io.kicker.enrich.extract.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.MetaTags;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.nodes.Element;

import static io.kicker.enrich.extract.FieldSource.ADDRESS;
import static io.kicker.enrich.extract.FieldSource.JSON_LD;
import static io.kicker.enrich.extract.FieldSource.METADATA;
import static io.kicker.enrich.extract.FieldSource.PRINTED;
import static io.kicker.enrich.extract.FieldSource.SCRIPT;
import static io.kicker.enrich.extract.Sourced.in;

/**
 * When an article was published and last changed.
 *
 * @param published first published
 * @param modified  last changed; absent if that is the publication itself
 */
public record Dates(Optional<Sourced<PageDate>> published, Optional<Sourced<PageDate>> modified) {

    private static final String[] PUBLISHED = {"article:published_time", "og:article:published_time", "og:published_time", "article:published",
            "parsely-pub-date", "sailthru.date", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created",
            "date.issued", "publish-date", "publish_date", "publishdate", "published_date", "published-date", "publication_date", "pubdate", "pub_date",
            "article_date_original", "article.published", "cxenseparse:recs:publishtime", "cxenseparse:publishtime", "originalpublicationdate",
            "citation_publication_date", "citation_date", "rnews:datepublished", "displaydate", "date_published", "published_on", "published-on", "publishing_date",
            "published_at", "publication-date", "dc.date.published", "dcterms.available", "bt:pubdate", "shareaholic:article_published_time", "datecreated", "ptime", "og:pubdate",
            "creation_date", "iso-8601-publish-date", "last-modified-first"};

    /** Names that do not say what the date is of: on some sites the last change, or the delivery. */
    private static final String[] DATED = {"dc.date", "dcterms.date", "date", "created"};

    private static final String[] MODIFIED = {"article:modified_time", "og:updated_time", "article:modified", "datemodified", "dcterms.modified",
            "dc.date.modified", "last-modified", "lastmod", "modified_date", "moddate", "revised", "updated_time", "date.modified"};

    private static final Pattern IN_SCRIPT = Pattern.compile("[\"'](?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|published_date|publicationDate|publication_date"
            + "|publishedFirst|first-publication|firstPublicationDate|contentDate|publishedDateTime|publishDateTime|first_published|firstPublished|firstPublishDate|firstPublishedAt|first_published_at|published_time|pubDate|pub_date)\\\\?[\"']\\s*:\\s*\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']");

    /** Publishers' clocks and zones are off by up to this much. */
    private static final Duration SLACK = Duration.ofHours(36);

    public static Dates of(PageSignals signals, Element headline, Element root, boolean monthFirst) {
        DateSearch search = new DateSearch(signals, monthFirst);
        Optional<Sourced<PageDate>> published = search.published(headline, root);
        Optional<Sourced<PageDate>> modified = search.modified(headline).filter(date -> published.isEmpty() || isLater(date.value(), published.get().value()));
        return new Dates(published, modified);
    }

    private static boolean isLater(PageDate modified, PageDate published) {
        if (modified.precision() == 0 || published.precision() == 0) {
            return modified.date().isAfter(published.date());
        }
        return modified.roughly().isAfter(published.roughly());
    }

    private record DateSearch(PageSignals signals, boolean monthFirst) {

        Optional<Sourced<PageDate>> published(Element headline, Element root) {
            Optional<Sourced<PageDate>> stated = Sourced.first(in(JSON_LD, () -> stated("datePublished").or(() -> stated("uploadDate"))), in(METADATA, () -> meta(PUBLISHED)),
                    in(JSON_LD, () -> stated("dateCreated").or(this::ofPage)));
            Optional<Sourced<PageDate>> shown = stated.isPresent() ? Optional.empty() : shown(headline, root);
            Optional<Sourced<PageDate>> best = stated.or(() -> shown).or(() -> Sourced.first(in(METADATA, () -> meta(DATED)), in(PRINTED, () -> ago(headline, root)),
                    in(SCRIPT, this::inScript), in(PRINTED, () -> Dateline.of(box(root), this::read)), in(PRINTED, () -> DatesInText.anywhere(signals.outline(), box(root), this::read)),
                    in(PRINTED, () -> DatesInText.beside(signals.outline(), this::read)), in(JSON_LD, () -> stated("dateModified")), in(METADATA, () -> meta(MODIFIED))));
            return best.map(found -> found.with(date -> date.precision() == 2 ? PublishersClock.local(date, signals.outline(), this::read) : morePrecise(date)));
        }

        /** What the page prints, unless the address names another day: what is printed may be the last change. */
        private Optional<Sourced<PageDate>> shown(Element headline, Element root) {
            Optional<Sourced<PageDate>> printed = Sourced.of(PRINTED, marked().or(() -> DatesInText.near(box(headline), box(root), this::read)));
            Optional<Sourced<PageDate>> inAddress = Sourced.of(ADDRESS, DatedAddress.of(signals.address().url()).filter(this::plausible));
            boolean agree = printed.isPresent() && inAddress.isPresent() && Math.abs(ChronoUnit.DAYS.between(printed.get().value().date(), inAddress.get().value().date())) <= 1;
            return agree || inAddress.isEmpty() ? printed : inAddress;
        }

        private Box box(Element element) {
            return signals.outline().box(element);
        }

        /** JSON-LD often dates the page and not the article on it. */
        private Optional<PageDate> ofPage() {
            return signals.jsonLd().ofType(type -> type.endsWith("Page")).stream().map(node -> JsonText.of(node.path("datePublished")).flatMap(this::read))
                    .flatMap(Optional::stream).findFirst();
        }

        private Optional<PageDate> ago(Element headline, Element root) {
            Instant fetched = signals.address().fetchedAt();
            return DatesInText.near(box(headline), box(root), text -> RelativeDate.read(text, fetched));
        }

        /** Analytics are told the date on many pages that print none. */
        private Optional<PageDate> inScript() {
            for (Box script : signals.outline().all(Mark.SCRIPT)) {
                String data = script.element().data();
                Matcher found = IN_SCRIPT.matcher(data);
                Optional<PageDate> date = mayTellDate(data) && found.find() ? read(found.group(1)) : Optional.empty();
                if (date.isPresent()) {
                    return date;
                }
            }
            return Optional.empty();
        }

        /** Whether a script has a part of any of the names. */
        private static boolean mayTellDate(String script) {
            return script.contains("ublish") || script.contains("ublication") || script.contains("pubDate") || script.contains("pub_date") || script.contains("contentDate");
        }

        Optional<Sourced<PageDate>> modified(Element headline) {
            return Sourced.first(in(JSON_LD, () -> stated("dateModified")), in(METADATA, () -> meta(MODIFIED)), in(PRINTED, () -> first(Mark.DATE_MODIFIED).or(() -> updated(headline))));
        }

        private Optional<PageDate> updated(Element headline) {
            return headline == null ? Optional.empty() : PrintedUpdate.near(box(headline), signals.outline().boxes(), this::read);
        }

        private PageDate morePrecise(PageDate date) {
            return marked().filter(other -> other.precision() > date.precision() && other.date().equals(date.date())).orElse(date);
        }

        private Optional<PageDate> stated(String property) {
            return signals.stated(property).flatMap(this::read);
        }

        private Optional<PageDate> meta(String... names) {
            for (String name : names) {
                Optional<PageDate> date = signals.meta().first(name).flatMap(this::read);
                if (date.isPresent()) {
                    return date;
                }
            }
            return Optional.empty();
        }

        private Optional<PageDate> marked() {
            return first(Mark.DATE_PUBLISHED).or(() -> first(Mark.DATE_CREATED)).or(() -> first(Mark.MARKED_DATE));
        }

        /** Whether it is made for times: a class alone names more than dates. */
        private static boolean isOfTime(Element element) {
            return element.hasAttr("datetime") || element.normalName().equals("time") || element.normalName().equals("abbr");
        }

        private Optional<PageDate> first(Mark mark) {
            for (Box box : signals.outline().all(mark)) {
                Element element = box.element();
                if (isOfAnother(box) || mark == Mark.MARKED_DATE && !isOfTime(element)) {
                    continue;
                }
                for (String value : new String[] {element.attr("datetime"), element.attr("content"), element.attr("title"), element.ownText()}) {
                    Optional<PageDate> date = value.isBlank() ? Optional.empty() : read(value);
                    if (date.isPresent()) {
                        return date;
                    }
                }
            }
            return Optional.empty();
        }

        /** Teasers and comments have dates too. */
        private static boolean isOfAnother(Box box) {
            Box link = box.closest(Mark.LINK);
            return box.isWithin(Mark.NOT_BYLINE) || MetaTags.isListed(box.element()) || link != null && link.textLength() > box.textLength() + DatesInText.LONGEST_LABEL;
        }

        private Optional<PageDate> read(String text) {
            return DateReader.read(text, monthFirst).filter(this::plausible);
        }

        /** No page is older than the web's first news or younger than its fetch. */
        private boolean plausible(PageDate date) {
            return date.date().getYear() >= 1990 && date.roughly().isBefore(signals.address().fetchedAt().plus(SLACK));
        }
    }
}
