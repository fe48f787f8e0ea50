package io.kicker.enrich.tag;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How large a region is, in the terms of UN M49. */
public enum RegionLevel {
    COUNTRY, AREA, CONTINENT, WORLD;

    @JsonValue
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
