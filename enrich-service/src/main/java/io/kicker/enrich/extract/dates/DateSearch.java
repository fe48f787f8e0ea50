package io.kicker.enrich.extract.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.WordLists;
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
 * Where dates are looked for, in the order in which they are believed.
 *
 * @param monthFirst whether 4/5/2026 is the fifth of April
 */
record DateSearch(PageSignals signals, boolean monthFirst) {

    private static final Map<String, List<String>> NAMES = WordLists.byKey(DateSearch.class, "date-names.csv");
    private static final List<String> PUBLISHED = NAMES.get("published");
    private static final List<String> DATED = NAMES.get("dated");
    private static final List<String> MODIFIED = NAMES.get("modified");

    private static final Pattern IN_SCRIPT = Pattern.compile("[\"'](?:" + String.join("|", NAMES.get("script"))
            + ")\\\\?[\"']\\s*:\\s*\\\\?[\"']([^\"'\\\\]{8,40})\\\\?[\"']");

    /** Publishers' clocks and zones are off by up to this much. */
    private static final Duration SLACK = Duration.ofHours(36);

    Optional<Sourced<PageDate>> published(Element headline, Element root) {
        Optional<Sourced<PageDate>> stated = Sourced.first(
                in(JSON_LD, () -> stated("datePublished").or(() -> stated("uploadDate"))),
                in(METADATA, () -> meta(PUBLISHED)),
                in(JSON_LD, () -> stated("dateCreated").or(this::ofPage)));
        Optional<Sourced<PageDate>> shown = stated.isPresent() ? Optional.empty() : shown(headline, root);
        Optional<Sourced<PageDate>> best = stated.or(() -> shown.map(this::dated)).or(() -> Sourced.first(
                in(METADATA, () -> meta(DATED)),
                in(PRINTED, () -> ago(headline, root)),
                in(SCRIPT, this::inScript),
                in(PRINTED, () -> yearless(headline, root)),
                in(PRINTED, () -> Dateline.of(box(root), this::read)),
                in(PRINTED, () -> DatesInText.anywhere(signals.outline(), box(root), this::read)),
                in(PRINTED, () -> DatesInText.beside(signals.outline(), this::read)),
                in(JSON_LD, () -> stated("dateModified")),
                in(METADATA, () -> meta(MODIFIED))));
        return best.map(found -> found.with(date -> date.precision() == 2 ? PublishersClock.local(date, signals.outline(), this::read) : morePrecise(date)));
    }

    /** What the page prints, unless the address names another day: what is printed may be the last change. */
    private Optional<Sourced<PageDate>> shown(Element headline, Element root) {
        Optional<Sourced<PageDate>> printed = Sourced.of(PRINTED, marked().or(() -> DatesInText.near(box(headline), box(root), this::read)));
        Optional<Sourced<PageDate>> inAddress = Sourced.of(ADDRESS, DatedAddress.of(signals.address().url()).filter(this::plausible));
        boolean agree = printed.isPresent() && inAddress.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(printed.get().value().date(), inAddress.get().value().date())) <= 1;
        return agree || inAddress.isEmpty() ? printed : inAddress;
    }

    /** What is printed, or of the same day what metadata have: they have the zone, and what is printed may be the time of the last change. */
    private Sourced<PageDate> dated(Sourced<PageDate> printed) {
        return meta(DATED).filter(stated -> stated.date().equals(printed.value().date()) && stated.precision() >= printed.value().precision())
                .map(stated -> new Sourced<>(stated, METADATA)).orElse(printed);
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

    private Optional<PageDate> yearless(Element headline, Element root) {
        Instant fetched = signals.address().fetchedAt();
        return DatesInText.near(box(headline), box(root), text -> YearlessDate.read(text, fetched));
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
        return script.contains("ublish") || script.contains("ublication") || script.contains("pubDate") || script.contains("pub_date")
                || script.contains("contentDate");
    }

    Optional<Sourced<PageDate>> modified(Element headline) {
        return Sourced.first(
                in(JSON_LD, () -> stated("dateModified")),
                in(METADATA, () -> meta(MODIFIED)),
                in(PRINTED, () -> first(Mark.DATE_MODIFIED).or(() -> updated(headline))));
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

    private Optional<PageDate> meta(List<String> names) {
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
        return box.isWithin(Mark.NOT_BYLINE) || MetaTags.isListed(box.element())
                || link != null && link.textLength() > box.textLength() + DatesInText.LONGEST_LABEL;
    }

    private Optional<PageDate> read(String text) {
        return DateReader.read(text, monthFirst).filter(this::plausible);
    }

    /** No page is older than the web's first news or younger than its fetch. */
    private boolean plausible(PageDate date) {
        return date.date().getYear() >= 1990 && date.roughly().isBefore(signals.address().fetchedAt().plus(SLACK));
    }
}
