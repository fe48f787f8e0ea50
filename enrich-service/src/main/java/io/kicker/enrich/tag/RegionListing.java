package io.kicker.enrich.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.region.RegionCatalog;
import io.kicker.enrich.region.RegionEntry;

/**
 * A region as published to subscribers.
 *
 * @param code    ISO 3166-1 alpha-2 or UN M49
 * @param name    in English
 * @param parents codes of what contains it, the nearest first
 * @param labels  its name by language, from CLDR
 */
public record RegionListing(String code, String name, RegionLevel level, List<String> parents, Map<String, String> labels) {

    private static final List<String> LANGUAGES = List.of("ar", "de", "en", "es", "fr", "hi", "id", "it", "ja", "ko", "nl", "pl", "pt", "ru", "sw", "tr",
            "uk", "zh");

    /** All regions: world, continents, areas, countries. */
    static List<RegionListing> all() {
        Map<String, LocaleDisplayNames> names = new LinkedHashMap<>();
        LANGUAGES.forEach(language -> names.put(language, LocaleDisplayNames.getInstance(new ULocale(language))));
        return RegionCatalog.standard().all().stream().map(region -> of(region, names)).toList();
    }

    private static RegionListing of(RegionEntry region, Map<String, LocaleDisplayNames> names) {
        Map<String, String> labels = new LinkedHashMap<>();
        names.forEach((language, inLanguage) -> labels.put(language, inLanguage.regionDisplayName(region.code())));
        return new RegionListing(region.code(), region.name(), region.level(), region.parents(), labels);
    }
}
