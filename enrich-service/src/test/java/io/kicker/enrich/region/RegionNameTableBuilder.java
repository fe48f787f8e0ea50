package io.kicker.enrich.region;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.RegionLevel;

/** Writes region-names.csv: what CLDR calls each region in many languages, as labels are compared. A test says when ICU4J has other names. */
final class RegionNameTableBuilder {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
            "ro", "bg", "el", "hr", "sr", "sl", "sq", "mk", "uk", "ru", "tr", "ar", "fa", "he", "ur", "hi", "bn", "ta", "id", "ms", "vi", "th", "zh",
            "zh_Hant", "ja", "ko", "sw", "am", "ha", "et", "lv", "lt", "ca", "is", "af", "ps");

    private RegionNameTableBuilder() {
    }

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        codes().forEach((name, code) -> rows.computeIfAbsent(code, key -> new TreeSet<>()).add(name));
        try (var out = new PrintWriter(Path.of(arguments[0]).toFile(), StandardCharsets.UTF_8)) {
            out.println("# CLDR's names of regions in fifty languages, in lower case and without marks; written by RegionNameTableBuilder in the "
                    + "test sources.");
            out.println("# code;names");
            rows.forEach((code, names) -> out.println(code + ";" + String.join(",", names)));
        }
        System.out.println(codes().size() + " names");
    }

    /** Codes by name; where regions share one, the code of the first language's. */
    static Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
            // "World" says that a page is about abroad, not where.
            RegionCatalog.standard().all().stream().filter(region -> region.level() != RegionLevel.WORLD).forEach(region -> {
                String name = PrintedLabel.fold(CldrRegions.name(region.code(), names));
                if (name.indexOf(',') < 0 && name.indexOf(';') < 0) {
                    codes.putIfAbsent(name, region.code());
                }
            });
        }
        return codes;
    }
}
