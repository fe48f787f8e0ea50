package io.kicker.enrich.extract;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an article's field was found; {@link #label()} is its name in events. Subscribers may trust them differently. */
public enum FieldSource {
    /** A rule for this site alone. */
    SITE_RULE,
    JSON_LD,
    /** Meta elements, of whatever vocabulary, and attributes that declare something of the whole page. */
    METADATA,
    /** The page as a reader sees it, with what its markup says of it. */
    PRINTED,
    /** What scripts are told: an application's state, analytics. */
    SCRIPT,
    /** The page's address. */
    ADDRESS,
    /** The article's text itself, where nothing else says it. */
    TEXT;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
