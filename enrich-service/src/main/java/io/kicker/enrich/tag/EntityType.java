package io.kicker.enrich.tag;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a named thing is. */
public enum EntityType {
    PERSON, ORGANISATION, PLACE;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
