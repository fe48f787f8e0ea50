package io.kicker.index.consume;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.kicker.index.store.ArticleSummary;
import io.kicker.index.store.LeadImage;
import io.kicker.index.store.Tag;

/** What index-service looks at in the value of enriched-articles (contract enriched-article.v1). The rest is kept unread. */
@JsonIgnoreProperties(ignoreUnknown = true)
record EnrichedArticle(
        String id,
        String url,
        String canonicalUrl,
        Optional<String> shortUrl,
        ArticleSummary.Site site,
        Optional<String> language,
        String headline,
        List<String> kickers,
        Optional<String> standfirst,
        List<String> authors,
        List<String> agencies,
        Optional<String> publishedAt,
        Optional<String> modifiedAt,
        String kind,
        Optional<Integer> duration,
        boolean live,
        boolean paywalled,
        String text,
        List<LeadImage> images,
        List<Tag> regions,
        List<Tag> topics,
        List<String> keywords,
        int wordCount,
        int readingTime,
        List<Integer> sketch,
        Provenance provenance) {

    EnrichedArticle {
        kickers = present(kickers);
        authors = present(authors);
        agencies = present(agencies);
        images = present(images);
        regions = present(regions);
        topics = present(topics);
        keywords = present(keywords);
        sketch = present(sketch);
    }

    /** Which page the article was made of, and when that was asked for and fetched. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Provenance(String rawPageId, Instant submittedAt, Instant fetchedAt) {
    }

    ArticleSummary summary() {
        return new ArticleSummary(id, canonicalUrl, shortUrl, site, language, headline, kickers, standfirst, authors, agencies, publishedAt,
                modifiedAt, kind, duration, live, paywalled, images.stream().findFirst(), regions, topics, wordCount, readingTime,
                Optional.empty(), Optional.empty());
    }

    private static <T> List<T> present(List<T> values) {
        return values == null ? List.of() : values.stream().filter(Objects::nonNull).toList();
    }
}
