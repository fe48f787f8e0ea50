package io.kicker.ingest.event;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A URL to fetch, as put on {@code article-urls}.
 *
 * @param url        the page's URL
 * @param source     who or what asks, or null
 * @param refetch    fetch even if it was fetched a short while ago; null means no
 * @param discover   the URL is a list of others, to be read as this, and they are to be fetched; null means no
 * @param depth      sitemap indexes that led to it; null means none
 * @param categories what the list that led to it says it is about; null means nothing
 */
public record UrlRequest(String url, String source, Boolean refetch, Discover discover, Integer depth, List<String> categories) {

    /** Longest URL taken in; longer ones no server answers. Characters. */
    public static final int MAX_URL = 8192;

    /** Longest source. Characters. */
    public static final int MAX_SOURCE = 512;

    /** A request for a page. Source and refetch may be null. */
    public static UrlRequest page(String url, String source, Boolean refetch) {
        return new UrlRequest(url, source, refetch, null, null, null);
    }

    /** The same of these categories. */
    public UrlRequest in(List<String> categories) {
        return new UrlRequest(url, source, refetch, discover, depth, categories);
    }

    @JsonIgnore
    public boolean isRefetch() {
        return Boolean.TRUE.equals(refetch);
    }
}
