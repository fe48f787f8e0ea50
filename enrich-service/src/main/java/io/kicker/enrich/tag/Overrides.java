package io.kicker.enrich.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.region.RegionCatalog;
import io.kicker.enrich.tag.OverrideFile.Row;
import io.kicker.enrich.topic.TopicCatalog;

/**
 * What a user adds to the tables that ship with the service, from files of a mounted directory. All files are optional; a bad row stops the start.
 *
 * @param sectionWords codes by folded label; what a user says goes before what the tables say
 * @param places       names in running text, which go before those of the tables
 * @param stopWords    labels and names that say nothing, as printed
 * @param publishers   country by host
 */
public record Overrides(Map<String, String> sectionWords, List<PlaceRow> places, Set<String> stopWords, Map<String, String> publishers) {

    private static final String SECTION_WORDS = "section-words.csv";
    private static final String PLACES = "places.csv";
    private static final String STOP_WORDS = "stop-words.csv";
    private static final String PUBLISHERS = "publishers.csv";
    private static final Set<String> FILES = new TreeSet<>(Set.of(SECTION_WORDS, PLACES, STOP_WORDS, PUBLISHERS));

    /**
     * A place's names.
     *
     * @param language BCP 47 language, or * for all
     * @param codes    of the countries that have such a place, the likeliest first
     */
    public record PlaceRow(String language, List<String> codes, List<String> names) {
    }

    public static Overrides none() {
        return new Overrides(Map.of(), List.of(), Set.of(), Map.of());
    }

    /**
     * @param directory that holds any of section-words.csv, places.csv, stop-words.csv and publishers.csv
     * @throws BadOverride naming file, row and why, if anything in it cannot be understood
     */
    public static Overrides read(Path directory) {
        checkFiles(directory);
        Map<String, String> sectionWords = new HashMap<>();
        for (Row row : OverrideFile.rows(directory.resolve(SECTION_WORDS), "code", "words")) {
            String code = known(row, row.column(0), Overrides::isCode, "neither a region of /taxonomy/regions nor a topic of /taxonomy/topics");
            list(row.column(1)).forEach(word -> sectionWords.put(PrintedLabel.fold(word), code));
        }
        List<PlaceRow> places = new ArrayList<>();
        for (Row row : OverrideFile.rows(directory.resolve(PLACES), "language or *", "country codes", "names")) {
            known(row, row.column(0), language -> language.matches("\\*|[a-z]{2,3}"), "neither a language such as en nor *");
            List<String> codes = List.of(row.column(1).split(" +"));
            codes.forEach(code -> known(row, code, Overrides::isCountry, "not an ISO 3166-1 alpha-2 country code"));
            places.add(new PlaceRow(row.column(0), codes, list(row.column(2))));
        }
        Set<String> stopWords = OverrideFile.rows(directory.resolve(STOP_WORDS), "words").stream()
                .flatMap(row -> list(row.column(0)).stream()).collect(Collectors.toSet());
        Map<String, String> publishers = new HashMap<>();
        for (Row row : OverrideFile.rows(directory.resolve(PUBLISHERS), "host", "country code")) {
            publishers.put(LowerCase.of(row.column(0)), known(row, row.column(1), Overrides::isCountry, "not an ISO 3166-1 alpha-2 country code"));
        }
        return new Overrides(sectionWords, places, stopWords, publishers);
    }

    /** The labels with what the user says they mean, without those that the user says mean nothing. */
    List<PrintedLabel> applied(List<PrintedLabel> labels) {
        if (sectionWords.isEmpty() && stopWords.isEmpty()) {
            return labels;
        }
        Set<String> silent = stopWords.stream().map(PrintedLabel::fold).collect(Collectors.toSet());
        return labels.stream().filter(label -> !silent.contains(label.folded()))
                .map(label -> new PrintedLabel(label.text(), label.source(), Optional.ofNullable(sectionWords.get(label.folded())))).toList();
    }

    /** A file whose name has a slip would else be left out in silence. */
    private static void checkFiles(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv") && !FILES.contains(name)).findAny().ifPresent(name -> {
                throw new BadOverride(directory.resolve(name) + " is none of " + String.join(", ", FILES));
            });
        } catch (IOException unreadable) {
            throw new BadOverride("the directory " + directory + " cannot be read: " + unreadable);
        }
    }

    private static String known(Row row, String value, Predicate<String> known, String otherwise) {
        if (!known.test(value)) {
            throw row.bad("'" + value + "' is " + otherwise);
        }
        return value;
    }

    private static List<String> list(String names) {
        return Arrays.stream(names.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static boolean isCode(String code) {
        return RegionCatalog.standard().find(code).isPresent() || TopicCatalog.standard().find(code).isPresent();
    }

    private static boolean isCountry(String code) {
        return RegionCatalog.standard().find(code).filter(region -> region.level() == RegionLevel.COUNTRY).isPresent();
    }
}
