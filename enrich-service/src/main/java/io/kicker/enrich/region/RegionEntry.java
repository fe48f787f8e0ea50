package io.kicker.enrich.region;

import java.util.List;

import io.kicker.enrich.tag.Evidence;
import io.kicker.enrich.tag.Mention;
import io.kicker.enrich.tag.Region;
import io.kicker.enrich.tag.RegionLevel;
import io.kicker.enrich.tag.TagSource;

/**
 * A region of the catalogue.
 *
 * @param code    ISO 3166-1 alpha-2 or UN M49
 * @param name    in English
 * @param parents codes of what contains it, the nearest first
 */
public record RegionEntry(String code, String name, RegionLevel level, List<String> parents) {

    Region tag(String label, TagSource source, double confidence, List<Evidence> evidence) {
        return new Region(code, name, level, label, source, confidence, evidence);
    }

    Mention mention(int count) {
        return new Mention(code, name, level, count);
    }
}
