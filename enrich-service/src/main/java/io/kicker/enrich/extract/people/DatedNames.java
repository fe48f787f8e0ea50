package io.kicker.enrich.extract.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.dates.DateReader;
import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;

/** Names of people in the line that dates an article, with no word before them: "Mira Tan | Senior Writer | July 2, 2026". */
final class DatedNames {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•–—/]\\s*|\\s+-\\s+|,\\s+");
    private static final int LONGEST = 120;
    private static final int SHORTEST = 12;

    /** Lines with dates: a list of events has more. */
    private static final int MOST_DATED = 8;

    /** Boxes before and after the headline. */
    private static final int BEFORE = 25;
    private static final int AFTER = 60;

    private DatedNames() {
    }

    static List<String> near(Box headline, List<Box> boxes) {
        int at = boxes.indexOf(headline);
        List<String> found = List.of();
        int dated = 0;
        for (Box box : boxes.subList(Math.max(0, at - BEFORE), Math.min(boxes.size(), at + AFTER))) {
            int length = box.textLength();
            boolean line = length >= SHORTEST && length <= LONGEST && !box.contains(headline) && !box.isWithin(Mark.NOT_BYLINE, headline) && !box.isWithin(Mark.SCRIPT);
            if (line && DateReader.read(box.text(), false).isPresent()) {
                dated++;
                found = found.isEmpty() ? names(box) : found;
            }
        }
        return dated <= MOST_DATED ? found : List.of();
    }

    /** All names of a line in which one is clearly a person's. */
    private static List<String> names(Box line) {
        List<String> parts = parts(line);
        return parts.stream().anyMatch(GivenNames::isFullName) ? parts.stream().filter(GivenNames::mayBeFullName).distinct().toList() : List.of();
    }

    private static List<String> parts(Box line) {
        List<String> parts = new ArrayList<>(Arrays.asList(SEPARATOR.split(line.text())));
        line.all().forEach(box -> parts.add(box.text()));
        return parts;
    }
}
