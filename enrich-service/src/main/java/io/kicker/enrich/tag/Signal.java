package io.kicker.enrich.tag;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where words stand that say what an article is about; finer than {@link TagSource}, which says how far to trust them. */
public enum Signal {

    KICKER, SECTION, BREADCRUMB,
    /** What the feed that led to the page says of it. */
    FEED,
    /** A segment of the address, or the host's country. */
    ADDRESS,
    KEYWORD, HEADLINE, STANDFIRST,
    /** The place before a report's first sentence. */
    DATELINE,
    /** A paragraph of the body. */
    TEXT,
    /** The language or edition that the page gives. */
    LANGUAGE;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
