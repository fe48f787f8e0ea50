package io.kicker.enrich.tag;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What said that an article is about something, from the most to the least trusted; subscribers may trust them differently. */
public enum TagSource {

    /** The label above the headline. */
    KICKER(0.95, Signal.KICKER),
    /** The page's own metadata: article:section, articleSection, keywords. */
    METADATA(0.85, Signal.SECTION),
    /** The path to the page as the site shows it. */
    BREADCRUMB(0.8, Signal.BREADCRUMB),
    /** A category of the feed that led to the page: as the publisher's own as a breadcrumb, but often one of several. */
    FEED(0.75, Signal.FEED),
    /** A segment of the address. */
    URL(0.7, Signal.ADDRESS),
    /** The text; how sure depends on the text. */
    TEXT(0.5, Signal.TEXT);

    private final double confidence;
    private final Signal signal;

    TagSource(double confidence, Signal signal) {
        this.confidence = confidence;
        this.signal = signal;
    }

    /** Whether the page itself says so: then its words need not confirm it. */
    public boolean isPrinted() {
        return switch (this) {
            case KICKER, METADATA, BREADCRUMB -> true;
            case FEED, URL, TEXT -> false;
        };
    }

    /** How far a label from here is trusted, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** Where a label from here stands. */
    Signal signal() {
        return signal;
    }

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
