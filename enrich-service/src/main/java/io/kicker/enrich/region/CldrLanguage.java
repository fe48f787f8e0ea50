package io.kicker.enrich.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.region.LanguageTable.Row;
import io.kicker.enrich.tag.RegionLevel;

/** What CLDR knows of places in one language; read when the tables are compiled. */
record CldrLanguage(ULocale locale) {

    private static final Set<String> NO_CITIES = Set.of("AQ", "ZZ", "001");

    /** All languages that CLDR has names in, by their ISO 639 codes. */
    static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            codes.add(locale.getLanguage());
        }
        codes.remove("");
        return codes;
    }

    /** The world itself left out, "World" is no place; so are regions that CLDR has no name for, where it gives the code. */
    List<Row> regions(List<RegionEntry> catalog) {
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
        return catalog.stream().filter(region -> region.level() != RegionLevel.WORLD)
                .map(region -> new Row(region.code(), "", List.of(CldrRegions.name(region.code(), display))))
                .filter(row -> !row.names().contains(row.codes())).toList();
    }

    /** A city for each time zone: most capitals and the largest cities. */
    List<Row> cities() {
        List<Row> cities = new ArrayList<>();
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : new TreeSet<>(TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            if (city != null && !city.contains(",") && !NO_CITIES.contains(country) && city.length() >= Gazetteers.shortestCity(locale.getLanguage())) {
                cities.add(new Row(country, "", List.of(city)));
            }
        }
        return cities;
    }
}
