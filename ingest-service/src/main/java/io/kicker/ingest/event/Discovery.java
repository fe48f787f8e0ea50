package io.kicker.ingest.event;

/**
 * That a URL is asked for because of its links, and not as a page.
 *
 * @param as    how it is to be read
 * @param depth sitemap indexes that led to it, 0 for what was submitted by others
 */
public record Discovery(Discover as, int depth) {

    /** Null for a request that is for a page. */
    static Discovery of(UrlRequest request) {
        return request.discover() == null ? null : new Discovery(request.discover(), request.depth() == null ? 0 : request.depth());
    }
}
