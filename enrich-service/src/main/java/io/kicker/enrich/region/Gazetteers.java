package io.kicker.enrich.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.tag.Overrides;
import io.kicker.enrich.tag.RegionLevel;
import io.kicker.enrich.tag.Tables;

/** A gazetteer for each language, made when the first text of that language comes, in some ten milliseconds. */
final class Gazetteers {

    // Written without blanks between words, or with particles that stick to the name.
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko", "th", "lo", "km", "my");
    private static final int MOST_LANGUAGES = 100;

    // Two syllables of a city's name stand inside too many words where no blanks part them ("Riga" in Korean).
    private static final int SHORTEST_UNSPACED_CITY = 3;
    // Three letters are too many other words.
    private static final int SHORTEST_CITY = 4;
    /** How English writes names besides CLDR's way. */
    private static final Map<String, String> VARIANTS = Map.of(" & ", " and ", "St. ", "Saint ");
    private static final Set<String> NO_CITIES = Set.of("AQ", "ZZ", "001");
    private static final String ALL_LANGUAGES = "*";

    private final RegionCatalog catalog;
    private final Overrides overrides;
    private final Map<String, List<String[]>> names = byFirst(Tables.rows(Gazetteers.class, "gazetteer.csv", 4));
    private final Map<String, List<String[]>> demonyms = byFirst(Tables.rows(Gazetteers.class, "demonyms.csv", 3));
    private final NameTree cities = new NameTree();
    private final NameTree unspacedCities = new NameTree();
    private final Map<String, Gazetteer> byLanguage = new ConcurrentHashMap<>();

    Gazetteers(RegionCatalog catalog, Overrides overrides) {
        this.catalog = catalog;
        this.overrides = overrides;
        addCities(cities, false);
    }

    private void addCities(NameTree tree, boolean unspaced) {
        for (String[] row : Tables.rows(Gazetteers.class, "cities.csv", 3)) {
            NameTree.Meaning meaning = new NameTree.Meaning(Place.of(row[0], !row[1].equals("large")), 0, false);
            for (String name : row[2].split(",")) {
                if (!unspaced) {
                    tree.add(Letters.oneBlank(name), meaning);
                } else if (name.length() >= SHORTEST_UNSPACED_CITY) {
                    tree.add(name, meaning);
                }
            }
        }
    }

    /** Made when the first text of such a language comes. */
    private synchronized NameTree unspacedCities() {
        if (unspacedCities.isEmpty()) {
            addCities(unspacedCities, true);
        }
        return unspacedCities;
    }

    private static Map<String, List<String[]>> byFirst(List<String[]> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row[0], HashMap::new, Collectors.toList()));
    }

    /** @param language BCP 47, or null for English */
    Gazetteer of(String language) {
        String code = language == null ? "en" : ULocale.forLanguageTag(language).getLanguage();
        Gazetteer known = byLanguage.get(code);
        // Languages come from pages: a hostile one must not fill the memory.
        return known != null ? known : byLanguage.size() < MOST_LANGUAGES ? byLanguage.computeIfAbsent(code, this::make) : of(null);
    }

    private Gazetteer make(String language) {
        boolean unspaced = UNSPACED.contains(language);
        Gazetteer gazetteer = new Gazetteer(unspaced ? unspacedCities() : cities, unspaced, Clitics.of(language));
        addOverrides(gazetteer, language);
        addNames(gazetteer, names.getOrDefault(language, List.of()));
        addNames(gazetteer, names.getOrDefault(ALL_LANGUAGES, List.of()));
        ULocale locale = new ULocale(language);
        LocaleDisplayNames display = LocaleDisplayNames.getInstance(locale);
        Endings endings = Endings.of(language);
        addDemonyms(gazetteer, language, endings);
        catalog.all().stream().filter(region -> region.level() != RegionLevel.WORLD)
                .forEach(region -> addChanging(gazetteer, RegionCatalog.name(region.code(), display), Place.of(region.code(), false), endings));
        addExemplarCities(gazetteer, locale, endings);
        return gazetteer;
    }

    /** First, for the first meaning of a name stays. */
    private void addOverrides(Gazetteer gazetteer, String language) {
        overrides.stopWords().forEach(word -> gazetteer.add(word, Place.NONE));
        overrides.places().stream().filter(row -> row.language().equals(language) || row.language().equals(ALL_LANGUAGES))
                .forEach(row -> row.names().forEach(name -> gazetteer.add(name, new Place(row.codes(), List.of(), false))));
    }

    private static void addNames(Gazetteer gazetteer, List<String[]> rows) {
        for (String[] row : rows) {
            Place place = Place.of(row[1], row[2].equals("ambiguous"));
            for (String name : row[3].split(",")) {
                switch (row[2]) {
                    case "state" -> gazetteer.addState(name.strip(), place);
                    case "institution" -> gazetteer.addInstitution(name.strip());
                    default -> gazetteer.add(name.strip(), place);
                }
            }
        }
    }

    private void addDemonyms(Gazetteer gazetteer, String language, Endings endings) {
        for (String[] row : demonyms.getOrDefault(language, List.of())) {
            Place place = Place.of(row[1], false);
            for (String word : row[2].split(",")) {
                String stem = place.hides() ? null : endings.stem(word);
                if (stem == null) {
                    gazetteer.add(word, place);
                } else {
                    gazetteer.addStem(stem, place, endings.mostFollowing(stem), endings.capital());
                }
            }
        }
    }

    /** CLDR names a city for each time zone: most capitals and the largest cities, in every language. */
    private void addExemplarCities(Gazetteer gazetteer, ULocale locale, Endings endings) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            boolean usable = city != null && !city.contains(",") && !NO_CITIES.contains(country);
            if (usable && city.length() >= (UNSPACED.contains(locale.getLanguage()) ? SHORTEST_UNSPACED_CITY : SHORTEST_CITY)) {
                NameTree.Meaning large = cities.find(Letters.oneBlank(city));
                addChanging(gazetteer, city, large == null ? Place.of(country, true) : large.place(), endings);
            }
        }
    }

    private static void addChanging(Gazetteer gazetteer, String name, Place place, Endings endings) {
        gazetteer.add(name, place);
        VARIANTS.forEach((part, other) -> {
            if (name.contains(part)) {
                gazetteer.add(name.replace(part, other), place);
            }
        });
        String stem = endings.namesChange() ? endings.stem(name) : null;
        if (stem != null) {
            gazetteer.addStem(stem, place, endings.mostFollowing(stem), true);
        }
    }
}
