package io.kicker.enrich.tag;

import java.util.List;

/**
 * A region that an article is about.
 *
 * @param code       ISO 3166-1 alpha-2 of a country, or UN M49 of an area or continent
 * @param name       in English
 * @param label      the publisher's own word as printed, null if there is none
 * @param source     what said so
 * @param confidence 0 to 1
 * @param evidence   what said so, labels first, at most {@value Evidence#MOST}
 */
public record Region(String code, String name, RegionLevel level, String label, TagSource source, double confidence, List<Evidence> evidence) {

    public Region {
        evidence = List.copyOf(evidence.subList(0, Math.min(Evidence.MOST, evidence.size())));
    }
}
