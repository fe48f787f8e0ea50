package io.kicker.enrich.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableList;

/** Lists that stand beside a class: a line an entry, # begins a comment. */
public final class WordLists {

    private static final String AFTER_KEY = ";";
    private static final String BETWEEN_WORDS = ",\\s*";

    private WordLists() {
    }

    /** The entries, in their order. */
    public static List<String> of(Class<?> owner, String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }

    /** The words of each key, both in their order; an entry is {@code key;word, word}, and a key may have several. */
    public static Map<String, List<String>> byKey(Class<?> owner, String file) {
        return of(owner, file).stream().map(entry -> entry.split(AFTER_KEY, 2))
                .collect(groupingBy(entry -> entry[0], LinkedHashMap::new,
                flatMapping(entry -> Arrays.stream(entry[1].split(BETWEEN_WORDS)), toUnmodifiableList())));
    }
}
