package io.kicker.enrich.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Extraction.Found;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.body.ArticleBody;
import io.kicker.enrich.extract.body.live.EntryTimes;
import io.kicker.enrich.extract.dates.DateOrder;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.dates.Dates;
import io.kicker.enrich.extract.fields.Headline;
import io.kicker.enrich.extract.fields.Labels;
import io.kicker.enrich.extract.fields.Language;
import io.kicker.enrich.extract.fields.Nature;
import io.kicker.enrich.extract.fields.Publisher;
import io.kicker.enrich.extract.fields.Standfirst;
import io.kicker.enrich.extract.people.AuthorNotes;
import io.kicker.enrich.extract.people.AuthorPortraits;
import io.kicker.enrich.extract.people.Byline;
import io.kicker.enrich.extract.people.DatelineAgencies;
import io.kicker.enrich.extract.people.EntryBylines;
import io.kicker.enrich.extract.people.SignOff;
import io.kicker.enrich.extract.picture.Pictures;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.extract.site.SiteRules;
import io.kicker.enrich.extract.site.SiteRules.Field;
import io.kicker.enrich.extract.teaser.Teasers;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Element;

/** Puts together the article of a page that is one: each field with what is known of those before it. */
final class ArticleAssembly {

    private final PageSignals signals;
    private final SiteRules site;
    private final Headline headline;
    private final ArticleBody body;
    private final String canonical;
    /** The innermost element with both the headline and the text, or null. */
    private final Element around;
    private final Optional<Standfirst> standfirst;
    private final SignOff signOff;
    /** The body without headline and standfirst; it may still say who wrote it. */
    private final List<Block> text;
    private final int length;
    private final Optional<Sourced<String>> language;
    private final boolean monthFirst;
    private final Dates dates;
    private final Byline byline;
    private final List<Block> blocks;

    ArticleAssembly(PageSignals signals, SiteRules site, Headline headline, ArticleBody body) {
        this.signals = signals;
        this.site = site;
        this.headline = headline;
        this.body = body;
        this.canonical = Canonical.of(signals);
        this.around = around(headline.element(), body.root());
        this.standfirst = ruled(Field.STANDFIRST).map(lead -> new Standfirst(lead, true, FieldSource.SITE_RULE))
                .or(() -> Standfirst.of(signals, headline));
        this.signOff = SignOff.of(body.blocks());
        this.text = Openings.without(signOff.body(), headline.asPrinted(), standfirst);
        this.length = Block.length(text);
        this.language = Language.of(signals, length == 0 ? headline.text() : Block.beginning(text, Language.SAMPLE));
        this.monthFirst = DateOrder.isMonthFirst(language.map(Sourced::value), Canonical.host(signals.address().url()));
        this.dates = dates();
        this.byline = Byline.of(signals, headline.element(), around, site.texts(Field.AUTHORS, signals.page()))
                .orSigned(headline.text(), text, signals.outline());
        List<Block> dated = EntryBylines.without(
                EntryTimes.in(text, dates.published().map(Sourced::value), dates.modified().map(Sourced::value)));
        this.blocks = AuthorPortraits.without(
                AuthorNotes.without(Openings.withoutByline(dated, byline.authors()), byline.authors()), byline.authors());
    }

    private static Element around(Element headline, Element root) {
        if (headline == null || root == null) {
            return null;
        }
        Element at = headline;
        while (at != null && at != root && !root.parents().contains(at)) {
            at = at.parent();
        }
        return at;
    }

    /** What a rule for the site finds. */
    private Optional<String> ruled(Field field) {
        return site.text(field, signals.page());
    }

    private Dates dates() {
        Dates found = Dates.of(signals, headline.element(), body.root(), monthFirst);
        Optional<PageDate> ruled = ruled(Field.PUBLISHED).flatMap(printed -> DateReader.read(printed, monthFirst));
        return new Dates(Sourced.of(FieldSource.SITE_RULE, ruled).or(found::published), found.modified());
    }

    Found found(Pictures pictures, Deadline deadline) {
        deadline.check();
        Labels labels = Labels.of(signals, headline, body.root())
                .with(site.texts(Field.KICKERS, signals.page()), site.texts(Field.BREADCRUMBS, signals.page()));
        Nature nature = Nature.of(signals, blocks, length, Stream.of(labels.kickers(), labels.sections()).flatMap(List::stream).toList(),
                headline.text());
        List<Teaser> related = related(labels.keywords(), deadline);
        List<Image> images = pictures.all(headline.element(), around, body.root(), ArticleImages.of(blocks),
                AuthorPortraits.of(byline.authors()));
        Article article = new Article(
                signals.address().url(), canonical, shortUrl(), Canonical.ampUrl(signals),
                Publisher.of(signals, canonical, headline.text(), site.siteName()), language.map(Sourced::value),
                headline.text(), labels.kickers(), standfirst.map(lead -> lead.withSignOfCut(text)).map(Standfirst::text),
                byline.authors(), agencies(), signOff.desk(),
                dates.published().map(Sourced::value), dates.modified().map(Sourced::value),
                nature.kind(), nature.duration(), nature.live(), nature.paywalled(),
                MediaEmbed.with(ArticleImages.withFirstOf(images, blocks), signals, nature.kind()), images, pictures.preview(),
                labels.keywords(), related, sources());
        return new Found(article, standfirst.filter(Standfirst::printed).isPresent(), labels.breadcrumbs(), labels.sections());
    }

    private Optional<String> shortUrl() {
        return ruled(Field.SHORT_URL).flatMap(Addresses::within).or(() -> Canonical.shortUrl(signals));
    }

    private List<String> agencies() {
        return Stream.of(byline.agencies(), signOff.agencies(), DatelineAgencies.of(blocks)).flatMap(List::stream).distinct().toList();
    }

    /** Teasers of other articles; none of what a subheading leads to, for the text below it is about that, and none called as the article's tags are. */
    private List<Teaser> related(List<String> tags, Deadline deadline) {
        Set<String> own = Stream.of(headline.asPrinted(), byline.authors(), tags).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        Set<String> subheadings = blocks.stream().filter(Block.Heading.class::isInstance).map(Block::asText).collect(Collectors.toUnmodifiableSet());
        return Teasers.of(signals.outline(), body.root(), canonical, own, monthFirst, site::imageAddress, deadline).stream()
                .filter(teaser -> !subheadings.contains(teaser.headline())).toList();
    }

    private FieldSources sources() {
        return new FieldSources(headline.source(), standfirst.map(Standfirst::source),
                Optional.of(byline.source()).filter(source -> !byline.authors().isEmpty()),
                dates.published().map(Sourced::source), dates.modified().map(Sourced::source), language.map(Sourced::source),
                Optional.of(body.source()).filter(source -> !blocks.isEmpty()));
    }
}
