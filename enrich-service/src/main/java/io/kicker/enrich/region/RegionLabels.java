package io.kicker.enrich.region;

import java.util.Map;
import java.util.Optional;

import io.kicker.enrich.tag.PrintedLabel;

/** The words that publishers print for regions: CLDR's names in fifty languages, folded into a table, and a table of what newsrooms say besides. */
final class RegionLabels {

    /** The code of labels such as "World" and "Ausland": outside the publisher's country. */
    static final String ABROAD = "001";

    private final Map<String, String> codes;

    private RegionLabels(Map<String, String> codes) {
        this.codes = codes;
    }

    static RegionLabels standard() {
        return new RegionLabels(CompiledTables.standard().labels());
    }

    /** The region's code, if the label is a word for a region. */
    Optional<String> code(PrintedLabel label) {
        return label.meant().isPresent() ? label.meant() : Optional.ofNullable(codes.get(label.folded()));
    }
}
