package io.kicker.index.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Tags as the columns that are filtered and counted by.
 *
 * @param codes of the tags and of what lies around them
 * @param names one for each code
 * @param keys  codes, names and printed labels in lower case
 */
record TagColumns(List<String> codes, List<String> names, List<String> keys) {

    // An index entry holds about 2,700 bytes; a label as long as this is a sentence and nobody filters by it.
    private static final int LONGEST_KEY = 200;

    /** @param around what a tag's code lies in */
    static TagColumns of(List<Tag> tags, Function<String, List<Tag>> around) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> keys = new LinkedHashSet<>();
        for (Tag tag : tags) {
            names.put(tag.code(), tag.name());
            tag.label().ifPresent(keys::add);
        }
        for (Tag tag : tags) {
            around.apply(tag.code()).forEach(area -> names.putIfAbsent(area.code(), area.name()));
        }
        keys.addAll(names.keySet());
        keys.addAll(names.values());
        return new TagColumns(List.copyOf(names.keySet()), List.copyOf(names.values()), keys.stream()
                .filter(key -> key.length() <= LONGEST_KEY).map(key -> key.toLowerCase(Locale.ROOT)).distinct().toList());
    }
}
