package io.kicker.index.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * An article as lists, the live stream and the feeds show it. Names and meanings are those of the contract enriched-article.v1.
 *
 * @param id          32 hex digits
 * @param url         the canonical URL, as the publisher gives it: not checked, so look before you link
 * @param publishedAt RFC 3339 date-time, or a date where the page gave no time
 * @param modifiedAt  as {@code publishedAt}
 * @param regions     most certain first
 * @param topics      most certain first
 * @param duration    seconds, of a video or audio
 * @param readingTime seconds
 * @param indexedAt   when this version of the article became readable here
 * @param story       the same for all articles that have this text, at whichever publisher; absent where that is not known
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ArticleSummary(
        String id,
        String url,
        Optional<String> shortUrl,
        Site site,
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
        Optional<LeadImage> image,
        List<Tag> regions,
        List<Tag> topics,
        int wordCount,
        int readingTime,
        Optional<Instant> indexedAt,
        Optional<String> story) {

    /**
     * The publisher.
     *
     * @param host without www.
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Site(String name, String host, Optional<String> logo) {
    }

    /** The same as it is stored: readable since then, and filed under that story. */
    public ArticleSummary stored(Instant time, Optional<String> under) {
        return new ArticleSummary(id, url, shortUrl, site, language, headline, kickers, standfirst, authors, agencies, publishedAt,
                modifiedAt, kind, duration, live, paywalled, image, regions, topics, wordCount, readingTime, Optional.of(time), under);
    }
}
