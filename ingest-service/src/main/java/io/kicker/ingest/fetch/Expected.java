package io.kicker.ingest.fetch;

/** What a request is for. */
public enum Expected {

    /** An HTML page; anything else and anything larger than the limit is refused. */
    PAGE,
    /** A robots.txt of any type, cut at the size RFC 9309 section 2.5 asks to read at least. */
    ROBOTS
}
