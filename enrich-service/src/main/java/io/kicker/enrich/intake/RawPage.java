package io.kicker.enrich.intake;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A page as ingest-service fetched it (contract raw-page.v1).
 *
 * @param id           CloudEvents id, the same for every delivery
 * @param canonicalUrl the page's address as far as known before reading it; the record's key
 * @param finalUrl     where the redirects ended
 * @param contentType  the response's Content-Type as sent
 * @param submission   what asked for it
 * @param fetchedAt    when the fetch ended
 * @param language     Content-Language as sent
 * @param traceparent  W3C trace context
 * @param body         the bytes as fetched
 */
public record RawPage(String id, String canonicalUrl, String finalUrl, String contentType, Submission submission, Instant fetchedAt,
        Optional<String> language, Optional<String> traceparent, PageBytes body) {

    /** The CloudEvents type of raw pages; the major version of the contract is its end. */
    public static final String TYPE = "io.kicker.page.fetched.v1";

    /**
     * What asked for a page.
     *
     * @param id         its id
     * @param url        the URL as submitted
     * @param at         when it was put on article-urls
     * @param origin     source as submitted
     * @param categories what the list that led to the page says it is about
     */
    public record Submission(String id, String url, Instant at, Optional<String> origin, List<String> categories) {
    }

    public RawPage {
        requireHttp(canonicalUrl, "ce_subject");
        requireHttp(finalUrl, "ce_finalurl");
    }

    private static void requireHttp(String url, String header) {
        try {
            URI parsed = new URI(url);
            if (parsed.getHost() == null || parsed.getScheme() == null || !parsed.getScheme().startsWith("http")) {
                throw new UnreadableRecord(header + " is not an absolute HTTP URL");
            }
        } catch (java.net.URISyntaxException malformed) {
            throw new UnreadableRecord(header + " is not a URL");
        }
    }
}
