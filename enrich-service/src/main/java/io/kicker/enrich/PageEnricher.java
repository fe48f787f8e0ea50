package io.kicker.enrich;

import java.time.Duration;
import java.util.List;

import io.kicker.enrich.Enrichment.Enriched;
import io.kicker.enrich.Enrichment.Refused;
import io.kicker.enrich.extract.Article;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.Extraction.Reason;
import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.TextMeasure;
import io.kicker.enrich.intake.RawPage;
import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;
import io.kicker.enrich.publish.ArticleId;
import io.kicker.enrich.publish.EnrichedArticle;
import io.kicker.enrich.publish.EnrichedArticle.Provenance;
import io.kicker.enrich.publish.PageOutcome.Outcome;
import io.kicker.enrich.tag.TagSignals;
import io.kicker.enrich.tag.Tagger;
import io.kicker.enrich.tag.Tags;

/** The whole way of one page, from bytes to a tagged article or the reason why there is none. */
final class PageEnricher {

    /** Counts up when the same bytes give another article. */
    static final String EXTRACTOR = "kicker-enrich/20";

    private final ArticleExtractor extractor;
    private final Tagger tagger;
    private final Stopwatch stopwatch;
    private final Duration budget;

    PageEnricher(ArticleExtractor extractor, Tagger tagger, Stopwatch stopwatch, Duration budget) {
        this.extractor = extractor;
        this.tagger = tagger;
        this.stopwatch = stopwatch;
        this.budget = budget;
    }

    /**
     * Never throws: a page that breaks the code or takes too long ends as {@code failed}, even with a stack or heap too small for it, so
     * that the next page is worked on.
     */
    Enrichment enrich(RawPage page) {
        try {
            return attempt(page, Deadline.in(budget));
        } catch (Deadline.OutOfTime late) {
            return new Refused(Outcome.FAILED, "The page took longer than " + budget.toMillis() + " ms.");
        } catch (StackOverflowError | OutOfMemoryError tooMuch) {
            return new Refused(Outcome.FAILED, "The page needs more memory than there is: " + tooMuch.getClass().getSimpleName() + ".");
        } catch (RuntimeException | LinkageError defect) {
            return new Refused(Outcome.FAILED, "The page met a defect: " + defect + at(defect) + ".");
        }
    }

    private Enrichment attempt(RawPage page, Deadline deadline) {
        Decoding decoding = stopwatch.parse(
                () -> PageDecoder.decode(page.body().toArray(), page.contentType(), page.finalUrl(), deadline));
        if (decoding instanceof Decoding.NotHtml other) {
            return new Refused(Outcome.NOT_HTML, other.reason());
        }
        Decoding.Html html = (Decoding.Html) decoding;
        PageAddress address = new PageAddress(page.finalUrl(), page.canonicalUrl(), page.language(), page.fetchedAt());
        Extraction extraction = stopwatch.extract(() -> extractor.extract(html.document(), address, deadline));
        if (extraction instanceof Extraction.NotAnArticle other) {
            return new Refused(outcome(other.reason()), other.detail());
        }
        Extraction.Found found = (Extraction.Found) extraction;
        Tags tags = stopwatch.tag(() -> tagger.tag(signals(found).in(page.submission().categories())));
        deadline.check();
        return new Enriched(event(found.article(), tags, page));
    }

    private static Outcome outcome(Reason reason) {
        return switch (reason) {
            case INDEX_PAGE -> Outcome.INDEX_PAGE;
            case LOGIN_WALL -> Outcome.LOGIN_WALL;
            case CONSENT_WALL -> Outcome.CONSENT_WALL;
            case SOFT_404 -> Outcome.SOFT_404;
            case BLOCKED -> Outcome.BLOCKED;
            case EMPTY -> Outcome.EMPTY;
        };
    }

    static TagSignals signals(Extraction.Found found) {
        Article article = found.article();
        List<String> paragraphs = article.body().stream().map(Block::asText).filter(text -> !text.isEmpty()).toList();
        return new TagSignals(article.canonicalUrl(), article.site().host(), article.language().orElse(null), article.kickers(),
                found.breadcrumbs(), found.sections(), article.keywords(), article.headline(), article.standfirst().orElse(null), paragraphs);
    }

    private EnrichedArticle event(Article a, Tags tags, RawPage page) {
        String text = a.text();
        TextMeasure measure = TextMeasure.of(text);
        RawPage.Submission submission = page.submission();
        Provenance provenance = new Provenance(page.id(), submission.id(), submission.url(), submission.at(), page.fetchedAt(),
                submission.origin(), EXTRACTOR, a.sources());
        return new EnrichedArticle(ArticleId.of(a.canonicalUrl()), a.url(), a.canonicalUrl(), a.shortUrl(), a.ampUrl(), a.site(), a.language(), a.headline(),
                a.kickers(), a.standfirst(), a.authors(), a.agencies(), a.desk(), a.publishedAt(), a.modifiedAt(), a.kind().label(),
                a.duration(), a.live(), a.paywalled(), a.body(), text, a.images(), a.previewImage(), tags.regions(), tags.mentions(), tags.topics(),
                a.keywords(), tags.entities(), a.related().stream().map(teaser -> teaser.sorted(tagger::isRegion)).toList(),
                measure.words(), measure.readingSeconds(), measure.fingerprint(), measure.sketch(), provenance);
    }

    private static String at(Throwable defect) {
        StackTraceElement[] trace = defect.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
