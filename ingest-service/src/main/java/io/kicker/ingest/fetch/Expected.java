package io.kicker.ingest.fetch;

/** What a request is for. */
public enum Expected {

    /** An HTML page; anything else and anything larger than the limit is refused. */
    PAGE("text/html,application/xhtml+xml;q=0.9,*/*;q=0.1"),
    /** A feed or a sitemap; of any type that can be text, for servers name them in many ways. */
    LIST("application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5"),
    /** A robots.txt of any type, cut at the size RFC 9309 section 2.5 asks to read at least. */
    ROBOTS("text/plain,*/*;q=0.5");

    private final String accept;

    Expected(String accept) {
        this.accept = accept;
    }

    /** The Accept header's value. */
    String accept() {
        return accept;
    }
}
