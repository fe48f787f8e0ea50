package io.kicker.index.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which areas lie around a country or an area, from the table {@code areas.txt} (UN M49). */
final class Areas {

    private static final String TABLE = "areas.txt";

    private final Map<String, List<Tag>> around = new HashMap<>();

    static Areas load() {
        Areas all = new Areas();
        try (InputStream table = Areas.class.getResourceAsStream(TABLE);
                var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** Every area that holds the region, nearest first, each once; none for the world and for what is not in the table. */
    List<Tag> around(String code) {
        Map<String, Tag> found = new LinkedHashMap<>();
        List<String> step = List.of(code);
        while (!step.isEmpty()) {
            List<String> wider = new ArrayList<>();
            for (String inner : step) {
                for (Tag area : around.getOrDefault(inner, List.of())) {
                    if (found.putIfAbsent(area.code(), area) == null) {
                        wider.add(area.code());
                    }
                }
            }
            step = wider;
        }
        return List.copyOf(found.values());
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        Tag area = new Tag(line.substring(0, 3), line.substring(4, colon), Optional.empty());
        for (String inner : line.substring(colon + 1).strip().split(" ")) {
            around.computeIfAbsent(inner, none -> new ArrayList<>()).add(area);
        }
    }
}
