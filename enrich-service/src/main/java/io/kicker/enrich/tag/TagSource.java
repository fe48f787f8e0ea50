package io.kicker.enrich.tag;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What said that an article is about something, from the most to the least trusted; subscribers may trust them differently. */
public enum TagSource {

    /** The label above the headline. */
    KICKER(0.95),
    /** The page's own metadata: article:section, articleSection, keywords. */
    METADATA(0.85),
    /** The path to the page as the site shows it. */
    BREADCRUMB(0.8),
    /** A segment of the address. */
    URL(0.7),
    /** The text; how sure depends on the text. */
    TEXT(0.5);

    private final double confidence;

    TagSource(double confidence) {
        this.confidence = confidence;
    }

    /** How far a label from here is trusted, 0 to 1. */
    public double confidence() {
        return confidence;
    }

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
