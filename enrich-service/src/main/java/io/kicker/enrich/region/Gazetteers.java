package io.kicker.enrich.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import io.kicker.enrich.region.LanguageTable.Row;
import io.kicker.enrich.tag.Overrides;

/** A gazetteer for each language, made when the first text of that language comes, in some ten milliseconds. */
final class Gazetteers {

    // Written without blanks between words, or with particles that stick to the name.
    private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko", "th", "lo", "km", "my");
    private static final int MOST_LANGUAGES = 100;

    // Two syllables of a city's name stand inside too many words where no blanks part them ("Riga" in Korean).
    static final int SHORTEST_UNSPACED_CITY = 3;
    // Three letters are too many other words.
    private static final int SHORTEST_CITY = 4;
    /** How English writes names besides CLDR's way. */
    private static final Map<String, String> VARIANTS = Map.of(" & ", " and ", "St. ", "Saint ");
    static final String ALL_LANGUAGES = "*";

    private final CompiledTables tables = CompiledTables.standard();
    private final Overrides overrides;
    private final NameTree cities = tables.cities(false);
    private NameTree unspacedCities;
    private final Map<String, Gazetteer> byLanguage = new ConcurrentHashMap<>();

    Gazetteers(Overrides overrides) {
        this.overrides = overrides;
        // The first text of most services; made here, it does not wait.
        of(null);
    }

    /** How many letters a city's name has at least, to be known by it alone. */
    static int shortestCity(String language) {
        return UNSPACED.contains(language) ? SHORTEST_UNSPACED_CITY : SHORTEST_CITY;
    }

    /** Made when the first text of such a language comes. */
    private synchronized NameTree unspacedCities() {
        if (unspacedCities == null) {
            unspacedCities = tables.cities(true);
        }
        return unspacedCities;
    }

    /** @param language BCP 47, or null for English */
    Gazetteer of(String language) {
        String code = language == null ? "en" : Locale.forLanguageTag(language).getLanguage();
        Gazetteer known = byLanguage.get(code);
        // Languages come from pages: a hostile one must not fill the memory.
        return known != null ? known : byLanguage.size() < MOST_LANGUAGES ? byLanguage.computeIfAbsent(code, this::make) : of(null);
    }

    private Gazetteer make(String language) {
        boolean unspaced = UNSPACED.contains(language);
        Gazetteer gazetteer = new Gazetteer(unspaced ? unspacedCities() : cities, unspaced, Clitics.of(language));
        addOverrides(gazetteer, language);
        LanguageTable table = tables.language(language);
        Endings endings = Endings.of(language);
        addNames(gazetteer, table.names());
        addNames(gazetteer, tables.language(ALL_LANGUAGES).names());
        addDemonyms(gazetteer, table.demonyms(), endings);
        table.regions().forEach(region -> addChanging(gazetteer, region.names().get(0), Place.of(region.codes(), false), endings));
        addCities(gazetteer, table.cities(), endings);
        return gazetteer;
    }

    /** First, for the first meaning of a name stays. */
    private void addOverrides(Gazetteer gazetteer, String language) {
        overrides.stopWords().forEach(word -> gazetteer.add(word, Place.NONE));
        overrides.places().stream().filter(row -> row.language().equals(language) || row.language().equals(ALL_LANGUAGES))
                .forEach(row -> row.names().forEach(name -> gazetteer.add(name, new Place(row.codes(), List.of(), false))));
    }

    private static void addNames(Gazetteer gazetteer, List<Row> rows) {
        for (Row row : rows) {
            Place place = Place.of(row.codes(), row.kind().equals("ambiguous"));
            for (String name : row.names()) {
                switch (row.kind()) {
                    case "state" -> gazetteer.addState(name, place);
                    case "institution" -> gazetteer.addInstitution(name);
                    default -> gazetteer.add(name, place);
                }
            }
        }
    }

    private static void addDemonyms(Gazetteer gazetteer, List<Row> rows, Endings endings) {
        for (Row row : rows) {
            Place place = Place.of(row.codes(), false);
            for (String word : row.names()) {
                String stem = place.hides() ? null : endings.stem(word);
                if (stem == null) {
                    gazetteer.add(word, place);
                } else {
                    gazetteer.addStem(stem, place, endings.mostFollowing(stem), endings.capital());
                }
            }
        }
    }

    /** A city that is large, or that several countries know, keeps what the table of cities says of it. */
    private void addCities(Gazetteer gazetteer, List<Row> rows, Endings endings) {
        for (Row row : rows) {
            String city = row.names().get(0);
            NameTree.Meaning large = cities.find(Letters.oneBlank(city));
            addChanging(gazetteer, city, large == null ? Place.of(row.codes(), true) : large.place(), endings);
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
