package io.kicker.enrich.region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.PrintedLabel;
import io.kicker.enrich.tag.Tables;

/** The words that publishers print for regions: CLDR's names in fifty languages, folded into a table, and a table of what newsrooms say besides. */
final class RegionLabels {

    private final Map<String, String> codes = new HashMap<>();

    private RegionLabels() {
        for (String[] row : Tables.rows(RegionLabels.class, "region-names.csv", 2)) {
            for (String name : row[1].split(",")) {
                codes.put(name, row[0]);
            }
        }
        for (String[] row : Tables.rows(RegionLabels.class, "region-labels.csv", 2)) {
            codes.put(PrintedLabel.fold(row[1]), row[0]);
        }
    }

    static RegionLabels standard() {
        return new RegionLabels();
    }

    /** The region's code, if the label is a word for a region. */
    Optional<String> code(PrintedLabel label) {
        return label.meant().isPresent() ? label.meant() : Optional.ofNullable(codes.get(label.folded()));
    }
}
