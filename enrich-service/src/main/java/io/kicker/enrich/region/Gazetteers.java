package io.kicker.enrich.region;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.region.Gazetteer.Place;
import io.kicker.enrich.tag.RegionLevel;
import io.kicker.enrich.tag.Tables;

/** A gazetteer for each language, made when the first text of that language comes, in some ten milliseconds. */
final class Gazetteers {

    // Names take endings in these languages: a name stands for all words that begin with it.
    private static final Set<String> INFLECTED = Set.of("ru", "uk", "be", "pl", "cs", "sk", "bg", "sr", "hr", "sl", "mk", "bs", "fi", "et", "hu", "lt",
            "lv", "tr", "az", "kk", "el", "ro", "sq", "is");
    // Shorter beginnings take part in too many other words ("mali" in Polish "malina").
    private static final int SHORTEST_INFLECTED = 5;
    // Written without blanks between words, or with particles that stick to the name.
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko", "th", "lo", "km", "my");
    // One-letter words for "and", "in", "to", "from" stick to the name's front.
    private static final Map<String, String> PREFIXES = Map.of("ar", "وبلفك", "he", "ובלמה");
    private static final String VOWELS = "aeiouyąęаеёиіїйоуыьэюяαεηιουωάέήίόύώă";
    private static final int MOST_LANGUAGES = 100;
    // Two syllables of a city's name stand inside too many words where no blanks part them ("Riga" in Korean).
    private static final int SHORTEST_UNSPACED_CITY = 3;
    private static final Set<String> NO_CITIES = Set.of("AQ", "ZZ", "001");

    private final RegionCatalog catalog;
    private final Map<String, Gazetteer> byLanguage = new ConcurrentHashMap<>();

    Gazetteers(RegionCatalog catalog) {
        this.catalog = catalog;
    }

    /** @param language BCP 47, or null for English */
    Gazetteer of(String language) {
        String code = language == null ? "en" : ULocale.forLanguageTag(language).getLanguage();
        Gazetteer known = byLanguage.get(code);
        // Languages come from pages: a hostile one must not fill the memory.
        return known != null ? known : byLanguage.size() < MOST_LANGUAGES ? byLanguage.computeIfAbsent(code, this::make) : of(null);
    }

    private Gazetteer make(String language) {
        Gazetteer gazetteer = new Gazetteer(UNSPACED.contains(language));
        ULocale locale = new ULocale(language);
        for (String[] row : Tables.rows(Gazetteers.class, "gazetteer.csv", 4)) {
            if (row[0].equals(language) || row[0].equals("*")) {
                for (String name : row[3].split(",")) {
                    gazetteer.add(name.strip(), new Place(row[1].equals("-") ? "" : row[1], row[2].equals("ambiguous")));
                }
            }
        }
        addCountries(gazetteer, locale);
        addCities(gazetteer, locale);
        return gazetteer;
    }

    private void addCountries(Gazetteer gazetteer, ULocale locale) {
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
        catalog.all().stream().filter(region -> region.level() == RegionLevel.COUNTRY)
                .forEach(region -> add(gazetteer, RegionCatalog.name(region.code(), full), region.code(), locale.getLanguage()));
    }

    /** CLDR names a city for each time zone: most capitals and the largest cities, in every language. */
    private static void addCities(Gazetteer gazetteer, ULocale locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            boolean usable = city != null && !city.contains(",") && !NO_CITIES.contains(country);
            if (usable && (city.length() >= SHORTEST_UNSPACED_CITY || !UNSPACED.contains(locale.getLanguage()))) {
                add(gazetteer, city, country, locale.getLanguage());
            }
        }
    }

    private static void add(Gazetteer gazetteer, String name, String code, String language) {
        Place place = new Place(code, false);
        gazetteer.add(name, place);
        PREFIXES.getOrDefault(language, "").chars().forEach(prefix -> gazetteer.add((char) prefix + name, place));
        if (INFLECTED.contains(language) && name.length() >= SHORTEST_INFLECTED && name.indexOf(' ') < 0) {
            boolean vowel = VOWELS.indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) >= 0;
            gazetteer.add((vowel ? name.substring(0, name.length() - 1) : name) + "*", place);
        }
    }
}
