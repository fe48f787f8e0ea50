package io.kicker.enrich.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.Tables;

/** The seventeen top concepts of IPTC Media Topics. */
public final class TopicCatalog {

    private static final TopicCatalog STANDARD = new TopicCatalog();

    private final Map<String, TopicEntry> byCode = new LinkedHashMap<>();

    private TopicCatalog() {
        for (String[] row : Tables.rows(TopicCatalog.class, "topics.csv", 4)) {
            byCode.put(row[0], new TopicEntry(row[0], row[1], Map.of("en", row[1], "de", row[2], "fr", row[3])));
        }
    }

    public static TopicCatalog standard() {
        return STANDARD;
    }

    public Optional<TopicEntry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** By code. */
    public List<TopicEntry> all() {
        return List.copyOf(byCode.values());
    }
}
