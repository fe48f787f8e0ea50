package io.kicker.enrich.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists that stand beside a class: a line an entry, # begins a comment. */
public final class WordLists {

    private WordLists() {
    }

    public static List<String> of(Class<?> owner, String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(owner.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + file, broken);
        }
    }
}
