package io.kicker.enrich.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes cities.csv from a GeoNames export, without names that texts use for other things. No unit test. The README says how
 * to run it.
 */
final class CityTableBuilder {

    private static final int SMALLEST = 100_000;
    private static final int SMALLEST_IN_OTHER_SCRIPTS = 300_000;
    private static final int SMALLEST_IN_OTHER_LANGUAGES = 2_000_000;
    private static final int SHORTEST_IN_OTHER_LANGUAGES = 5;
    /** A namesake this large, and this large beside the largest, may be meant. */
    private static final int SMALLEST_NAMESAKE = 30_000;
    private static final double LEAST_SHARE_OF_LARGEST = 0.04;
    private static final int MOST_NAMESAKES = 4;
    private static final int SHORTEST = 4;
    private static final String CITY = " City";
    private static final Set<UnicodeScript> SCRIPTS = Set.of(UnicodeScript.CYRILLIC, UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.DEVANAGARI,
            UnicodeScript.GREEK, UnicodeScript.HAN, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI);
    /** Texts whose licence allows to learn from them. */
    private static final Set<String> SOURCES = Set.of("wcep", "sib200");
    private static final Pattern WORD = Pattern.compile("(\\p{L}+)([ .,]+)(\\p{L}+)");

    private final Map<String, Integer> asPlace = new HashMap<>();
    private final Map<String, Integer> asOther = new HashMap<>();

    /** How many cities have the name as their own. */
    private static final Map<String, Integer> MAIN_NAMES = new HashMap<>();

    private record City(String name, String ascii, Set<String> names, String country, int population, boolean capital) {
    }

    /** @param arguments cities500.txt of GeoNames; texts to see what a name is used for (gzipped JSON lines); the file to write */
    public static void main(String[] arguments) throws IOException {
        CityTableBuilder builder = new CityTableBuilder();
        builder.readUses(Path.of(arguments[1]));
        builder.write(cities(Path.of(arguments[0])), Path.of(arguments[2]));
    }

    private static List<City> cities(Path file) throws IOException {
        List<City> cities = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] columns = line.split("\t", -1);
            int population = columns[14].matches("\\d+") ? Integer.parseInt(columns[14]) : 0;
            // A part of a city is not one, and its name is seldom its own.
            if (population >= SMALLEST_NAMESAKE && !columns[7].equals("PPLX")) {
                Set<String> names = new LinkedHashSet<>(List.of(columns[1], columns[2]));
                if (columns[2].endsWith(CITY)) {
                    // People of Quezon City say Quezon.
                    names.add(columns[2].substring(0, columns[2].length() - CITY.length()));
                }
                for (String other : columns[3].split(",")) {
                    boolean otherScript = !other.isEmpty() && SCRIPTS.contains(UnicodeScript.of(other.codePointAt(0)));
                    boolean known = population >= SMALLEST_IN_OTHER_LANGUAGES || columns[7].equals("PPLC");
                    if (population >= SMALLEST_IN_OTHER_SCRIPTS && otherScript || known && isAName(other)) {
                        names.add(other);
                    }
                }
                MAIN_NAMES.merge(columns[2], 1, Integer::sum);
                cities.add(new City(columns[1], columns[2], names, columns[8], population, columns[7].equals("PPLC")));
            }
        }
        cities.sort(Comparator.comparingInt(City::population).reversed());
        return cities;
    }

    /** One word of Latin letters in lower case but the first: not an abbreviation, not a phrase. */
    private static boolean isAName(String name) {
        return name.length() >= SHORTEST_IN_OTHER_LANGUAGES && UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.LATIN
                && Character.isUpperCase(name.charAt(0))
                && name.chars().skip(1).allMatch(Character::isLowerCase);
    }

    private void readUses(Path file) throws IOException {
        try (var in = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode text = new ObjectMapper().readTree(line);
                if (SOURCES.contains(text.path("source").asText())) {
                    readUses(text.path("text").asText());
                }
            }
        }
    }

    private void readUses(String text) {
        Matcher matcher = WORD.matcher(text);
        for (int from = 0; matcher.find(from); from = matcher.start(3)) {
            String before = matcher.group(1);
            String word = matcher.group(3);
            if (Character.isLowerCase(word.charAt(0))) {
                asOther.merge(Character.toUpperCase(word.charAt(0)) + word.substring(1), 1, Integer::sum);
            } else if (Character.isUpperCase(before.charAt(0)) && matcher.group(2).equals(" ")) {
                asOther.merge(word, 1, Integer::sum);
            } else {
                asPlace.merge(word, 1, Integer::sum);
            }
        }
    }

    private void write(List<City> cities, Path file) throws IOException {
        Map<String, Set<String>> countries = new HashMap<>();
        Map<String, Integer> largest = new HashMap<>();
        for (City city : cities) {
            for (String name : city.names()) {
                int population = largest.merge(name, city.population(), Math::max);
                Set<String> codes = countries.computeIfAbsent(name, key -> new LinkedHashSet<>());
                boolean likely = city.population() >= population * LEAST_SHARE_OF_LARGEST;
                if (!codes.contains(city.country()) && (likely || codes.size() < MOST_NAMESAKES)) {
                    codes.add(likely ? city.country() : city.country().toLowerCase(Locale.ROOT));
                }
            }
        }
        Map<String, Set<String>> rows = new TreeMap<>();
        for (City city : cities) {
            if (city.population() >= SMALLEST || city.capital()) {
                for (String name : city.names()) {
                    boolean alias = !name.equals(city.name()) && MAIN_NAMES.getOrDefault(name, 0) > (name.equals(city.ascii()) ? 1 : 0);
                    if (isUsable(name, city) && !alias) {
                        String size = city.population() >= 1_000_000 || city.capital() ? "large" : "";
                        rows.computeIfAbsent(String.join(" ", countries.get(name)) + ";" + size, key -> new LinkedHashSet<>()).add(name);
                    }
                }
            }
        }
        try (var out = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
            out.println("# Cities of 100,000 people and more, from GeoNames (CC BY 4.0, see NOTICE), written by CityTableBuilder in the test sources.");
            out.println("# ISO codes of the countries that have a city of the name, the largest city's first, in lower case one that only its own "
                    + "publishers mean;large: a million people, or a capital;names");
            rows.forEach((row, names) -> out.println(row + ";" + String.join(",", names)));
        }
        System.out.println(rows.values().stream().mapToInt(Set::size).sum() + " names");
    }

    private boolean isUsable(String name, City city) {
        boolean latin = UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.LATIN;
        boolean clean = name.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK || latin && c == '.');
        if (!clean || !latin) {
            return clean && SCRIPTS.contains(UnicodeScript.of(name.codePointAt(0)));
        }
        return name.length() >= SHORTEST && (name.contains(" ") || asOther.getOrDefault(name, 0) <= asPlace.getOrDefault(name, 0));
    }
}
