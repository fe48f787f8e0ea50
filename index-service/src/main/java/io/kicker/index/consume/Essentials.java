package io.kicker.index.consume;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.index.store.Tag;

/** What an event must have to be an article at all. Anything more is the producer's contract, and checked there. */
final class Essentials {

    static final Pattern ID = Pattern.compile("[0-9a-f]{32}");
    // RFC 1035, 2.3.4 and the contract's enum; columns that are indexed need a bound.
    private static final int LONGEST_HOST = 253;
    private static final int LONGEST_CODE = 40;
    // The newest fetch wins, so one from the future would win for ever; clocks differ by less than this.
    private static final Duration CLOCK_SKEW = Duration.ofDays(1);

    private Essentials() {
    }

    /** @throws UnreadableRecord naming the first that is missing or wrong */
    static void check(EnrichedArticle article, String key) {
        require(article.id() != null && ID.matcher(article.id()).matches(), "id is missing or not 32 hex digits");
        require(article.id().equals(key), "the key is not the article's id");
        require(webAddress(article.url()), "url is missing or no web address");
        require(webAddress(article.canonicalUrl()), "canonicalUrl is missing or no web address");
        require(article.site() != null && text(article.site().name()), "site.name is missing");
        require(text(article.site().host()) && article.site().host().length() <= LONGEST_HOST, "site.host is missing or too long");
        require(text(article.headline()), "headline is missing");
        require(text(article.kind()) && article.kind().length() <= LONGEST_CODE, "kind is missing or too long");
        require(article.text() != null, "text is missing");
        require(article.language().filter(tag -> tag.length() > LONGEST_CODE).isEmpty(), "language is too long");
        tags(article.regions(), "regions");
        tags(article.topics(), "topics");
        require(article.provenance() != null, "provenance is missing");
        require(article.provenance().submittedAt() != null, "provenance.submittedAt is missing");
        Instant fetchedAt = article.provenance().fetchedAt();
        require(fetchedAt != null && fetchedAt.isAfter(Instant.EPOCH), "provenance.fetchedAt is missing or before 1970");
        require(fetchedAt.isBefore(Instant.now().plus(CLOCK_SKEW)), "provenance.fetchedAt lies in the future");
    }

    private static void tags(List<Tag> tags, String name) {
        for (Tag tag : tags) {
            require(text(tag.code()) && tag.code().length() <= LONGEST_CODE, name + " has a code that is missing or too long");
            require(text(tag.name()), name + " has no name for " + tag.code());
        }
    }

    private static boolean webAddress(String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    private static boolean text(String value) {
        return value != null && !value.isBlank();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnreadableRecord(otherwise);
        }
    }
}
