package io.kicker.enrich.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.extract.Extraction.Found;
import io.kicker.enrich.extract.Extraction.NotAnArticle;
import io.kicker.enrich.extract.Extraction.Reason;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.body.ArticleBody;
import io.kicker.enrich.extract.body.BodyReader;
import io.kicker.enrich.extract.body.live.EntryTimes;
import io.kicker.enrich.extract.body.selection.SegmentModel;
import io.kicker.enrich.extract.dates.DateOrder;
import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.dates.Dates;
import io.kicker.enrich.extract.fields.Headline;
import io.kicker.enrich.extract.fields.Labels;
import io.kicker.enrich.extract.fields.Language;
import io.kicker.enrich.extract.fields.Nature;
import io.kicker.enrich.extract.fields.Publisher;
import io.kicker.enrich.extract.fields.Standfirst;
import io.kicker.enrich.extract.people.Byline;
import io.kicker.enrich.extract.people.DatelineAgencies;
import io.kicker.enrich.extract.people.SignOff;
import io.kicker.enrich.extract.picture.Pictures;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.extract.site.SiteRuleBook;
import io.kicker.enrich.extract.site.SiteRules;
import io.kicker.enrich.extract.site.SiteRules.Field;
import io.kicker.enrich.extract.teaser.Teasers;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the article of a page. Safe for use by several threads. */
public final class ArticleExtractor {

    private final SiteRuleBook rules;
    private final BodyReader bodies;

    private ArticleExtractor(SiteRuleBook rules, SegmentModel model) {
        this.rules = rules;
        this.bodies = new BodyReader(model);
    }

    /** The extractor with the rules that come with the service. */
    public static ArticleExtractor standard() {
        return with(SegmentModel.standard());
    }

    /** The extractor with another model of what belongs to an article. */
    public static ArticleExtractor with(SegmentModel model) {
        return new ArticleExtractor(SiteRuleBook.standard(), model);
    }

    /** The extractor without rules for single sites. */
    public static ArticleExtractor general() {
        return new ArticleExtractor(SiteRuleBook.empty(), SegmentModel.standard());
    }

    /**
     * @param page     the page's DOM; it is not changed
     * @param address  what is known about it apart from its content
     * @param deadline when to give up
     * @throws Deadline.OutOfTime if it takes longer
     */
    public Extraction extract(Document page, PageAddress address, Deadline deadline) {
        PageSignals signals = PageSignals.read(page, address);
        deadline.check();
        SiteRules site = rules.of(Canonical.host(address.url()));
        Pictures pictures = new Pictures(site::imageAddress, signals);
        ArticleBody body = bodies.read(page, signals.text(), element -> site.isNotBody(element, page), pictures, deadline);
        int length = Block.length(body.blocks());
        Optional<Headline> headline = Headline.of(signals).or(() -> Headline.ofFirstWords(body.blocks()));
        Optional<NotAnArticle> refusal = Refusals.of(signals.outline(), headline.map(Headline::text), length, stated(signals))
                .or(() -> Refusals.ofIndex(signals.outline(), address, length, stated(signals)));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (headline.isEmpty() || length == 0 && signals.media().isMissingNode() && !signals.article().isObject()) {
            return new NotAnArticle(Reason.EMPTY, "The page has no text that could be an article.");
        }
        return found(signals, site, headline.get(), body, pictures, deadline);
    }

    /** Whether the page's metadata calls it an article, or at least dates it as one. */
    private static boolean stated(PageSignals signals) {
        return signals.article().isObject() || signals.media().isObject() || signals.meta().first("article:published_time").isPresent()
                || signals.meta().first("og:type").filter("article"::equals).isPresent();
    }

    private Found found(PageSignals signals, SiteRules site, Headline headline, ArticleBody body, Pictures pictures, Deadline deadline) {
        Document page = signals.page();
        String canonical = Canonical.of(signals);
        Optional<Standfirst> standfirst = site.text(Field.STANDFIRST, page).map(lead -> new Standfirst(lead, true, FieldSource.SITE_RULE))
                .or(() -> Standfirst.of(signals, headline.element()));
        SignOff signOff = SignOff.of(body.blocks());
        List<Block> withByline = Openings.without(signOff.body(), headline.asPrinted(), standfirst);
        Optional<Standfirst> lead = standfirst.map(text -> text.withSignOfCut(withByline));
        int length = Block.length(withByline);
        Optional<Sourced<String>> inLanguage = Language.of(signals, length == 0 ? headline.text() : Block.beginning(withByline, Language.SAMPLE));
        Optional<String> language = inLanguage.map(Sourced::value);
        boolean monthFirst = DateOrder.isMonthFirst(language, Canonical.host(signals.address().url()));
        Element around = around(headline.element(), body.root());
        Dates dates = Dates.of(signals, headline.element(), body.root(), monthFirst);
        Optional<PageDate> ruled = site.text(Field.PUBLISHED, page).flatMap(printed -> DateReader.read(printed, monthFirst));
        Optional<Sourced<PageDate>> published = Sourced.of(FieldSource.SITE_RULE, ruled).or(dates::published);
        Byline byline = Byline.of(signals, headline.element(), around, site.texts(Field.AUTHORS, page))
                .orSigned(headline.text(), withByline, signals.outline());
        List<Block> blocks = Openings.withoutByline(EntryTimes.in(withByline, published.map(Sourced::value), dates.modified().map(Sourced::value)),
                byline.authors());
        Labels labels = Labels.of(signals, headline).with(site.texts(Field.KICKERS, page), site.texts(Field.BREADCRUMBS, page));
        deadline.check();
        List<String> kinds = new ArrayList<>(labels.kickers());
        kinds.addAll(labels.sections());
        Nature nature = Nature.of(signals, blocks, length, kinds);
        List<String> agencies = Stream.of(byline.agencies(), signOff.agencies(), DatelineAgencies.of(blocks)).flatMap(List::stream).distinct().toList();
        Set<String> own = Stream.of(headline.asPrinted(), byline.authors()).flatMap(List::stream).collect(Collectors.toUnmodifiableSet());
        List<Teaser> related = without(subheadings(blocks),
                Teasers.of(signals.outline(), body.root(), canonical, own, monthFirst, site::imageAddress, deadline));
        List<Image> images = pictures.all(headline.element(), around, body.root(), ArticleImages.of(blocks));
        Optional<String> shortUrl = site.text(Field.SHORT_URL, page).flatMap(Addresses::within).or(() -> Canonical.shortUrl(signals));
        FieldSources sources = new FieldSources(
                headline.source(), standfirst.map(Standfirst::source), Optional.of(byline.source()).filter(source -> !byline.authors().isEmpty()),
                published.map(Sourced::source), dates.modified().map(Sourced::source), inLanguage.map(Sourced::source),
                Optional.of(body.source()).filter(source -> !blocks.isEmpty()));
        Article article = new Article(
                signals.address().url(), canonical, shortUrl, Canonical.ampUrl(signals),
                Publisher.of(signals, canonical, headline.text(), site.siteName()), language,
                headline.text(), labels.kickers(), lead.map(Standfirst::text),
                byline.authors(), agencies, signOff.desk(),
                published.map(Sourced::value), dates.modified().map(Sourced::value),
                nature.kind(), nature.duration(), nature.live(), nature.paywalled(),
                MediaEmbed.with(ArticleImages.withFirstOf(images, blocks), signals, nature.kind()), images, pictures.preview(),
                labels.keywords(), related, sources);
        return new Found(article, standfirst.filter(Standfirst::printed).isPresent(), labels.breadcrumbs(), labels.sections());
    }

    private static Set<String> subheadings(List<Block> blocks) {
        return blocks.stream().filter(Block.Heading.class::isInstance).map(Block::asText).collect(Collectors.toUnmodifiableSet());
    }

    /** A subheading may lead to what the text below it is about. */
    private static List<Teaser> without(Set<String> subheadings, List<Teaser> teasers) {
        return teasers.stream().filter(teaser -> !subheadings.contains(teaser.headline())).toList();
    }

    /** The innermost element with both the headline and the text. */
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
}
