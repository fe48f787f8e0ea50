package io.kicker.enrich.region;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;

/**
 * Writes demonyms.csv: what CLDR's names of currencies ("dolar amerykański") and languages ("görög") tell about how each language calls
 * a country's people and things. No unit test. The README says how to run it.
 */
final class DemonymTableBuilder {

    private static final List<String> LANGUAGES =
            List.of("en", "ar", "az", "be", "bg", "bs", "ca", "cs", "da", "de", "el", "es", "et", "fa", "fi", "fr", "he", "hi", "hr",
            "hu", "id", "it", "lt", "lv", "mk", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "tr", "uk", "ur");
    /** Languages that are called as one country's people are. */
    private static final Map<String, String> SPEAKERS = Map.ofEntries(
            Map.entry("el", "GR"), Map.entry("it", "IT"), Map.entry("fr", "FR"), Map.entry("de", "DE"), Map.entry("es", "ES"),
            Map.entry("pt", "PT"), Map.entry("en", "GB"), Map.entry("nl", "NL"), Map.entry("sv", "SE"), Map.entry("da", "DK"),
            Map.entry("no", "NO"), Map.entry("fi", "FI"), Map.entry("is", "IS"), Map.entry("pl", "PL"), Map.entry("cs", "CZ"),
            Map.entry("sk", "SK"), Map.entry("hu", "HU"), Map.entry("ro", "RO"), Map.entry("bg", "BG"), Map.entry("sr", "RS"),
            Map.entry("hr", "HR"), Map.entry("sl", "SI"), Map.entry("sq", "AL"), Map.entry("mk", "MK"), Map.entry("ru", "RU"),
            Map.entry("uk", "UA"), Map.entry("be", "BY"), Map.entry("lt", "LT"), Map.entry("lv", "LV"), Map.entry("et", "EE"),
            Map.entry("tr", "TR"), Map.entry("hy", "AM"), Map.entry("ka", "GE"), Map.entry("az", "AZ"), Map.entry("kk", "KZ"),
            Map.entry("uz", "UZ"), Map.entry("mn", "MN"), Map.entry("zh", "CN"), Map.entry("ja", "JP"), Map.entry("ko", "KR"),
            Map.entry("vi", "VN"), Map.entry("th", "TH"), Map.entry("lo", "LA"), Map.entry("km", "KH"), Map.entry("id", "ID"));
    /** Countries that are no more, and what more than one country has. */
    private static final Set<String> NO_COUNTRIES = Set.of("AN", "BU", "CS", "DD", "EU", "SU", "TP", "YU", "ZR");
    /** A mountain range and a lion in many languages: what is no longer than these is not the country's. */
    private static final String RANGE_AND_LIONS = "SL";
    private static final int LONGEST_OF_RANGE_AND_LIONS = 8;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_OF_SEVERAL = 6;
    private static final int SHARED_LETTERS = 3;
    private static final Pattern REMARK = Pattern.compile("[(（].*?[)）]|\\d+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private final ULocale locale;
    private final LocaleDisplayNames names;
    private final Set<String> phrases = new TreeSet<>();
    private final Map<String, Set<String>> countriesOfWord = new TreeMap<>();

    private DemonymTableBuilder(String language) {
        locale = new ULocale(language);
        names = LocaleDisplayNames.getInstance(locale);
    }

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        int count = 0;
        try (var out = new PrintWriter(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            out.println("# How languages call a country's people and things, from CLDR's names of currencies and languages; written by "
                    + "DemonymTableBuilder in the test sources.");
            out.println("# language;code, - for names of money;words");
            for (String language : LANGUAGES) {
                for (var row : new DemonymTableBuilder(language).rows().entrySet()) {
                    out.println(language + ";" + row.getKey() + ";" + String.join(",", row.getValue()));
                    count += row.getValue().size();
                }
            }
        }
        System.out.println(count + " words");
    }

    private Map<String, Set<String>> rows() {
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            String country = code.substring(0, 2);
            if (!country.startsWith("X") && !NO_COUNTRIES.contains(country)) {
                words(currency.getName(locale, Currency.LONG_NAME, null), country, false);
                for (String plural : List.of("one", "few", "many", "other")) {
                    words(currency.getName(locale, Currency.PLURAL_LONG_NAME, plural, null), country, true);
                }
            }
        }
        SPEAKERS.forEach((language, country) -> words(names.languageDisplayName(language), country, false));
        Map<String, Set<String>> rows = new TreeMap<>();
        countriesOfWord.forEach((word, countries) -> {
            if (countries.size() == 1 && isLikeAName(word, countries.iterator().next())) {
                rows.computeIfAbsent(countries.iterator().next(), key -> new TreeSet<>()).add(word);
            }
        });
        Set<String> words = rows.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        // Money is not where a story is: "100 million Canadian dollars".
        Set<String> money = phrases.stream().filter(phrase -> (phrase.contains(" ") || phrase.contains("-")) && phrase.indexOf(',') < 0
                && NO_WORD.splitAsStream(phrase.toLowerCase(locale.toLocale())).anyMatch(words::contains)).collect(Collectors.toCollection(TreeSet::new));
        if (locale.getLanguage().equals("en")) {
            // English demonyms are in gazetteer.csv, where a person has looked at each.
            rows.clear();
        }
        if (!money.isEmpty()) {
            rows.put("-", money);
        }
        return rows;
    }

    private void words(String name, String country, boolean money) {
        if (REMARK.matcher(name).find()) {
            return;
        }
        if (money) {
            phrases.add(name);
        }
        for (String word : NO_WORD.split(REMARK.matcher(name).replaceAll(" "))) {
            // What begins a compound is not the country alone.
            if (word.length() >= SHORTEST && !word.startsWith("-") && !word.endsWith("-")) {
                countriesOfWord.computeIfAbsent(word.toLowerCase(locale.toLocale()), key -> new TreeSet<>()).add(country);
            }
        }
    }

    /** "amerykański" is like America, "Zloty" like nothing: the currency's own noun tells no country, and neither does "South". */
    private boolean isLikeAName(String word, String country) {
        if (country.equals(RANGE_AND_LIONS) && word.length() <= LONGEST_OF_RANGE_AND_LIONS) {
            return false;
        }
        String[] parts = NO_WORD.split(CldrRegions.name(country, names));
        long alike = RegionCatalog.standard().all().stream()
                .filter(region -> NO_WORD.splitAsStream(CldrRegions.name(region.code(), names)).anyMatch(name -> isLike(word, name))).count();
        if (parts.length > 1 && (alike > 1 || word.length() < SHORTEST_OF_SEVERAL)) {
            return false;
        }
        boolean likeTheCountry = Arrays.stream(parts).anyMatch(name -> isLike(word, name));
        return likeTheCountry || SPEAKERS.entrySet().stream().filter(speaker -> speaker.getValue().equals(country))
                .anyMatch(speaker -> NO_WORD.splitAsStream(names.languageDisplayName(speaker.getKey())).anyMatch(name -> isLike(word, name)));
    }

    private static boolean isLike(String word, String name) {
        String one = letters(word);
        String other = letters(name);
        return one.length() >= SHARED_LETTERS && other.length() >= SHORTEST && other.startsWith(one.substring(0, SHARED_LETTERS));
    }

    private static String letters(String word) {
        return MARKS.matcher(Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
    }

}
