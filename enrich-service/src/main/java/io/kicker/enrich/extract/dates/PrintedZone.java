package io.kicker.enrich.extract.dates;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.WordLists;

/** The time zone printed behind a clock: "Z", "+02:00", "GMT+2", "(CET)". */
final class PrintedZone {

    private static final Map<String, ZoneOffset> NAMES = WordLists.byKey(PrintedZone.class, "time-zones.csv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, zone -> ZoneOffset.of(zone.getValue().get(0))));

    private static final Pattern ZONE = Pattern.compile("\\s*(?:(?<utc>Z|UTC|GMT)(?![\\p{L}+-])"
            + "|\\(?(?:GMT|UTC)?\\s?(?<sign>[+-])(?<hours>\\d{1,2}):?(?<minutes>\\d{2})?(?!\\d)|\\(?(?<name>[A-Z]{3,4})\\b)");

    /** Minutes from Greenwich that no zone is beyond. */
    private static final int FARTHEST = 18 * 60;

    private PrintedZone() {
    }

    /** The zone that a text has from a place on. */
    static Optional<ZoneOffset> at(String text, int from) {
        Matcher zone = ZONE.matcher(text).region(from, text.length());
        if (!zone.lookingAt()) {
            return Optional.empty();
        }
        if (zone.group("utc") != null) {
            return Optional.of(ZoneOffset.UTC);
        }
        return zone.group("name") != null ? Optional.ofNullable(NAMES.get(zone.group("name"))) : offset(zone);
    }

    private static Optional<ZoneOffset> offset(Matcher zone) {
        int minutes = Integer.parseInt(zone.group("hours")) * 60 + (zone.group("minutes") == null ? 0 : Integer.parseInt(zone.group("minutes")));
        return minutes > FARTHEST ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds((zone.group("sign").equals("-") ? -minutes : minutes) * 60));
    }
}
