package io.kicker.enrich.extract.people;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
            boolean line = length >= SHORTEST && length <= LONGEST && !box.contains(headline) && !box.isWithin(Mark.NOT_BYLINE, headline)
                    && !box.isWithin(Mark.SCRIPT) && !isQuote(box);
            if (line && DateReader.read(box.text(), false).isPresent()) {
                dated++;
                found = found.isEmpty() ? names(box) : found;
            }
        }
        return dated <= MOST_DATED ? found : List.of();
    }

    /** Who said something is named below it, and when. */
    private static boolean isQuote(Box box) {
        Box text = box.closest(Mark.RUNNING_TEXT);
        return text != null && text.name().equals("blockquote");
    }

    /** All names of a line in which one is clearly a person's. */
    private static List<String> names(Box line) {
        List<String> parts = Arrays.asList(SEPARATOR.split(OthersWork.cut(line.text())));
        List<String> inElements = line.all().stream().filter(box -> GivenNames.isFullName(box.text()) && !OthersWork.isSaid(box, "", true))
                .map(Box::text).toList();
        boolean clearly = !inElements.isEmpty() || parts.stream().anyMatch(GivenNames::isFullName);
        // A part with a name in it and more has labels before it.
        Stream<String> alone = parts.stream().filter(GivenNames::mayBeFullName)
                .filter(part -> inElements.stream().noneMatch(name -> part.length() > name.length() && part.contains(name)));
        return clearly ? Stream.concat(alone, inElements.stream()).distinct().toList() : List.of();
    }
}
