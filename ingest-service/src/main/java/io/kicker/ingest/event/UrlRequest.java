package io.kicker.ingest.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A URL to fetch, as put on {@code article-urls}.
 *
 * @param url     the page's URL
 * @param source  who or what asks, or null
 * @param refetch fetch even if it was fetched a short while ago; null means no
 */
public record UrlRequest(String url, String source, Boolean refetch) {

    /** Longest URL taken in; longer ones no server answers. Characters. */
    public static final int MAX_URL = 8192;

    /** Longest source. Characters. */
    public static final int MAX_SOURCE = 512;

    @JsonIgnore
    public boolean isRefetch() {
        return Boolean.TRUE.equals(refetch);
    }
}
