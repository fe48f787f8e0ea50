package io.kicker.index.web.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The teasers under one heading of the publisher's page. */
public record TeaserSection(String title, List<Teaser> teasers) {

    /** A page may tease its whole site; the rest is one click away on the original. */
    private static final int MOST_TEASERS = 6;

    /** How many of a row's four columns it needs: small sections stand side by side. */
    public int span() {
        return Math.min(4, teasers.size());
    }

    static List<TeaserSection> of(List<Event.Related> related, String language, Instant now) {
        Map<String, List<Teaser>> sections = new LinkedHashMap<>();
        for (Event.Related other : related) {
            Teaser teaser = Teaser.of(other, language, now);
            if (teaser != null) {
                sections.computeIfAbsent(other.section() == null ? "" : other.section(), title -> new ArrayList<>()).add(teaser);
            }
        }
        return sections.entrySet().stream().map(section -> new TeaserSection(section.getKey(),
                List.copyOf(section.getValue().subList(0, Math.min(MOST_TEASERS, section.getValue().size()))))).toList();
    }
}
