package io.kicker.index.web.view;

import io.kicker.index.name.RegionName;
import io.kicker.index.name.TopicName;
/** What a list of articles can be narrowed by; the same parameter names as the REST list, the stream and the feeds. */
public enum Dimension {
    REGION("region", "Region"),
    TOPIC("topic", "Topic"),
    LANGUAGE("language", "Language"),
    SITE("site", "Site"),
    KIND("kind", "Kind"),
    FROM("from", "From"),
    TO("to", "Until"),
    QUERY("q", "Search");

    private final String parameter;
    private final String title;

    Dimension(String parameter, String title) {
        this.parameter = parameter;
        this.title = title;
    }

    /** Name in the query part of an address. */
    public String parameter() {
        return parameter;
    }

    /** Name for people. */
    public String title() {
        return title;
    }

    /** A value for people: codes by their names, everything else as it is. */
    public String describe(String value) {
        return switch (this) {
            case REGION -> RegionName.of(value);
            case TOPIC -> TopicName.shortName(value, null);
            case LANGUAGE -> LanguageName.of(value);
            case KIND -> Kind.name(value);
            case SITE, FROM, TO, QUERY -> value;
        };
    }
}
