package io.kicker.enrich.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.Tables;

/** The concepts of IPTC Media Topics that articles are tagged with: the seventeen top ones, and some below them. */
public final class TopicCatalog {

    private static final TopicCatalog STANDARD = new TopicCatalog();

    private final Map<String, TopicEntry> byCode = new LinkedHashMap<>();

    private TopicCatalog() {
        for (String[] row : Tables.rows(TopicCatalog.class, "topics.csv", 5)) {
            List<String> parents = row[1].isEmpty() ? List.of() : List.of(row[1].split(" "));
            byCode.put(row[0], new TopicEntry(row[0], row[2], parents, Map.of("en", row[2], "de", row[3], "fr", row[4])));
        }
    }

    public static TopicCatalog standard() {
        return STANDARD;
    }

    public Optional<TopicEntry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The top concept above a concept, or that itself if it is one. */
    public TopicEntry top(TopicEntry topic) {
        return topic.parents().isEmpty() ? topic : byCode.get(topic.parents().get(topic.parents().size() - 1));
    }

    /** Top concepts first. */
    public List<TopicEntry> all() {
        return List.copyOf(byCode.values());
    }
}
