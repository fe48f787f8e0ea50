package io.kicker.index.feed;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.kicker.index.store.ArticleSummary;

/**
 * What a feed says, in whichever format.
 *
 * @param title what it has, for the list of feeds in a reader
 * @param home  address of the web page
 * @param query the filter as the query part of an address
 */
record Feed(String title, URI home, Optional<String> query, List<ArticleSummary> articles) {

    /** Whose it is. */
    static final String NAME = "Kicker";

    /** @param subject what of the articles it has; empty for all */
    static String title(Optional<String> subject) {
        return NAME + subject.map(text -> ": " + text).orElse("");
    }

    /** Address of the same list for people. */
    String page() {
        return home + query.map(part -> "?" + part).orElse("");
    }

    /** When the feed last changed; empty if it has no articles. */
    Optional<Instant> updated() {
        return articles.stream().flatMap(article -> article.indexedAt().stream()).max(Comparator.naturalOrder());
    }

    /** Who wrote an article: people, or else its publisher, as a reader would take it for this feed's own. */
    static List<String> authors(ArticleSummary article) {
        return article.authors().isEmpty() ? List.of(article.site().name()) : article.authors();
    }

    /** A time as feeds want it: RFC 3339 with a zone. A date alone is none. */
    static Optional<String> time(Optional<String> printed) {
        return printed.flatMap(text -> {
            try {
                // Written anew: what can be read may still lack the seconds, which RFC 3339 wants.
                return Optional.of(OffsetDateTime.parse(text).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
            } catch (DateTimeException notATime) {
                return Optional.empty();
            }
        });
    }
}
