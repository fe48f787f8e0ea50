package io.kicker.enrich.extract.body;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.kicker.enrich.extract.body.layout.Segment;
import io.kicker.enrich.extract.body.layout.Segment.Role;

/** Text whose lines and indents are meant: poems, code, timetables. */
final class Preformatted {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Preformatted() {
    }

    /** The text of a segment, with its lines where it is all that a preformatted element holds. */
    static String text(Segment segment) {
        if (segment.role() != Role.PREFORMATTED || segment.frame().last() - segment.frame().first() != 1) {
            return segment.text();
        }
        String whole = segment.frame().element().wholeText();
        return SPACES.matcher(whole).replaceAll(" ").strip().equals(segment.text()) && whole.strip().indexOf('\n') > 0 ? lines(whole) : segment.text();
    }

    private static String lines(String text) {
        return text.lines().dropWhile(String::isBlank).map(String::stripTrailing).collect(Collectors.joining("\n")).stripTrailing();
    }
}
