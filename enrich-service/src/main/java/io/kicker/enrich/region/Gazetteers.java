package io.kicker.enrich.region;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import com.ibm.icu.lang.UScript;
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
    private static final List<String[]> CITIES = Tables.rows(Gazetteers.class, "cities.csv", 3);
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
                Place place = new Place(row[1].equals("-") ? List.of() : List.of(row[1].split(" ")), row[2].equals("ambiguous"));
                for (String name : row[3].split(",")) {
                    if (row[2].equals("state")) {
                        gazetteer.addState(name.strip(), place);
                    } else {
                        gazetteer.add(name.strip(), place);
                    }
                }
            }
        }
        addCountries(gazetteer, locale);
        addLargeCities(gazetteer, locale);
        addCities(gazetteer, locale);
        return gazetteer;
    }

    private void addCountries(Gazetteer gazetteer, ULocale locale) {
        LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
        catalog.all().stream().filter(region -> region.level() == RegionLevel.COUNTRY)
                .forEach(region -> add(gazetteer, RegionCatalog.name(region.code(), full), new Place(List.of(region.code()), false), locale.getLanguage()));
    }

    /** Cities of GeoNames, by the names that are in the language's script. */
    private static void addLargeCities(Gazetteer gazetteer, ULocale locale) {
        Set<Integer> scripts = scripts(locale);
        for (String[] row : CITIES) {
            Place place = new Place(List.of(row[0].split(" ")), !row[1].equals("large"));
            for (String name : row[2].split(",")) {
                if (isLongEnough(name, locale) && scripts.contains(UScript.getScript(name.codePointAt(0)))) {
                    add(gazetteer, name, place, locale.getLanguage());
                }
            }
        }
    }

    private static boolean isLongEnough(String city, ULocale locale) {
        return city.length() >= SHORTEST_UNSPACED_CITY || !UNSPACED.contains(locale.getLanguage());
    }

    private static Set<Integer> scripts(ULocale locale) {
        int[] codes = UScript.getCode(locale);
        return codes == null ? Set.of(UScript.LATIN) : Arrays.stream(codes).boxed().collect(Collectors.toSet());
    }

    /** CLDR names a city for each time zone: most capitals and the largest cities, in every language. */
    private static void addCities(Gazetteer gazetteer, ULocale locale) {
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        for (String zone : TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            String city = names.getExemplarLocationName(zone);
            String country = TimeZone.getRegion(zone);
            boolean usable = city != null && !city.contains(",") && !NO_CITIES.contains(country);
            if (usable && isLongEnough(city, locale)) {
                add(gazetteer, city, new Place(List.of(country), true), locale.getLanguage());
            }
        }
    }

    private static void add(Gazetteer gazetteer, String name, Place place, String language) {
        gazetteer.add(name, place);
        PREFIXES.getOrDefault(language, "").chars().forEach(prefix -> gazetteer.add((char) prefix + name, place));
        if (INFLECTED.contains(language) && name.length() >= SHORTEST_INFLECTED && name.indexOf(' ') < 0) {
            boolean vowel = VOWELS.indexOf(Character.toLowerCase(name.charAt(name.length() - 1))) >= 0;
            gazetteer.add((vowel ? name.substring(0, name.length() - 1) : name) + "*", place);
        }
    }
}
