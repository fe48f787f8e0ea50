package io.kicker.enrich.extract;

import java.util.Optional;

import io.kicker.enrich.extract.Extraction.NotAnArticle;
import io.kicker.enrich.extract.Extraction.Reason;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.body.ArticleBody;
import io.kicker.enrich.extract.body.BodyReader;
import io.kicker.enrich.extract.body.selection.SegmentModel;
import io.kicker.enrich.extract.fields.Headline;
import io.kicker.enrich.extract.picture.Pictures;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.extract.site.SiteRuleBook;
import io.kicker.enrich.extract.site.SiteRules;
import io.kicker.enrich.page.Deadline;
import org.jsoup.nodes.Document;

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
        return new ArticleAssembly(signals, site, headline.get(), body).found(pictures, deadline);
    }

    /** Whether the page's metadata calls it an article, or at least dates it as one. */
    private static boolean stated(PageSignals signals) {
        return signals.article().isObject() || signals.media().isObject() || signals.meta().first("article:published_time").isPresent()
                || signals.meta().first("og:type").filter("article"::equals).isPresent();
    }
}
