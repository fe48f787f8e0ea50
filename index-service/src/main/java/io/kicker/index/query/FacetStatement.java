package io.kicker.index.query;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The SQL that counts a filter's articles by all their properties in one pass, and what its rows mean. */
record FacetStatement(String sql, List<Object> values) {

    private enum Property { TOTAL, REGION, TOPIC, SITE, LANGUAGE, KIND }

    private static final String COUNTS = """
            WITH hit AS MATERIALIZED (
                SELECT regions, region_names, topics, topic_names, site_host, site_name, language_keys, kind FROM article%s
            ), counted AS (
                SELECT 'TOTAL' AS property, '' AS code, '' AS name, count(*) AS articles FROM hit
                UNION ALL SELECT 'REGION', code, max(name), count(*) FROM hit, unnest(regions, region_names) AS tag(code, name) GROUP BY code
                UNION ALL SELECT 'TOPIC', code, max(name), count(*) FROM hit, unnest(topics, topic_names) AS tag(code, name) GROUP BY code
                UNION ALL SELECT 'SITE', site_host, max(site_name), count(*) FROM hit GROUP BY site_host
                UNION ALL SELECT 'LANGUAGE', code, '', count(*) FROM hit, unnest(language_keys) AS code GROUP BY code
                UNION ALL SELECT 'KIND', kind, kind, count(*) FROM hit GROUP BY kind
            ), ranked AS (
                SELECT *, row_number() OVER (PARTITION BY property ORDER BY articles DESC, code) AS rank FROM counted
            )
            SELECT property, code, name, articles FROM ranked WHERE rank <= 100 ORDER BY property, rank""";

    static FacetStatement of(Conditions conditions) {
        return new FacetStatement(conditions.numbered(COUNTS.formatted(conditions.where())), conditions.values());
    }

    static Facets facets(List<Object[]> rows) {
        Map<Property, List<Facets.Facet>> counts = new EnumMap<>(Property.class);
        for (Object[] row : rows) {
            Property property = Property.valueOf((String) row[0]);
            String code = (String) row[1];
            String name = property == Property.LANGUAGE ? languageName(code) : (String) row[2];
            counts.computeIfAbsent(property, none -> new ArrayList<>()).add(new Facets.Facet(code, name, ((Number) row[3]).longValue()));
        }
        long total = counts.get(Property.TOTAL).get(0).count();
        return new Facets(total, of(counts, Property.REGION), of(counts, Property.TOPIC), of(counts, Property.SITE),
                of(counts, Property.LANGUAGE), of(counts, Property.KIND));
    }

    private static List<Facets.Facet> of(Map<Property, List<Facets.Facet>> counts, Property property) {
        return counts.getOrDefault(property, List.of());
    }

    private static String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }
}
