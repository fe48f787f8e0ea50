package io.kicker.enrich.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.RegionLevel;
import io.kicker.enrich.tag.Tables;

/** The words that publishers print for regions: CLDR's names in many languages, and a table of what newsrooms say besides. */
final class RegionLabels {

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "pt", "it", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu",
            "ro", "bg", "el", "hr", "sr", "sl", "sq", "mk", "uk", "ru", "tr", "ar", "fa", "he", "ur", "hi", "bn", "ta", "id", "ms", "vi", "th", "zh",
            "zh_Hant", "ja", "ko", "sw", "am", "ha", "et", "lv", "lt", "ca", "is", "af", "ps");

    private final Map<String, String> codes = new HashMap<>();

    private RegionLabels(RegionCatalog catalog) {
        for (String language : LANGUAGES) {
            LocaleDisplayNames names = LocaleDisplayNames.getInstance(new ULocale(language));
            // "World" says that a page is about abroad, not where.
            catalog.all().stream().filter(region -> region.level() != RegionLevel.WORLD)
                    .forEach(region -> codes.putIfAbsent(PrintedLabel.fold(RegionCatalog.name(region.code(), names)), region.code()));
        }
        for (String[] row : Tables.rows(RegionLabels.class, "region-labels.csv", 2)) {
            codes.put(PrintedLabel.fold(row[1]), row[0]);
        }
    }

    static RegionLabels of(RegionCatalog catalog) {
        return new RegionLabels(catalog);
    }

    /** The region's code, if the label is a word for a region. */
    Optional<String> code(PrintedLabel label) {
        return label.meant().isPresent() ? label.meant() : Optional.ofNullable(codes.get(label.folded()));
    }
}
