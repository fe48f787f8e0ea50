package io.kicker.enrich.extract.dates;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.page.LowerCase;

/**
 * A time of day in a text: "14:05", "14.05", "18h42", "18 h 42", "8時05分", "2:05 p.m.".
 *
 * @param end the place behind it
 */
record PrintedClock(LocalTime time, int end) {

    private static final Pattern TIME = Pattern.compile("(?=\\d)(?<![\\d:.+-])(?<hour>[01]?\\d|2[0-3])(?:[:.]|\\s?[h時时시点點]\\s?)(?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2})(?:[.,](?<fraction>\\d{1,9}))?)?(?!\\.?\\d)\\s*(?<half>[aApP]\\.?[mM]\\b\\.?)?");

    private static final int NOON = 12;

    /** The first from a place on; none if that has more than 59 minutes. */
    static Optional<PrintedClock> after(String text, int from) {
        return first(TIME.matcher(text).region(from, text.length()));
    }

    /** The first before a place, where none is behind it. */
    static Optional<PrintedClock> before(String text, int to) {
        return first(TIME.matcher(text).region(0, to));
    }

    private static Optional<PrintedClock> first(Matcher time) {
        // What stands before a region is looked at, too.
        time.useTransparentBounds(true);
        return time.find() && number(time, "minute") <= 59 && number(time, "second") <= 59 ? Optional.of(new PrintedClock(read(time), time.end()))
                : Optional.empty();
    }

    private static LocalTime read(Matcher time) {
        int hour = number(time, "hour");
        String half = time.group("half") == null ? "" : LowerCase.of(time.group("half"));
        boolean afternoon = half.startsWith("p") && hour < NOON;
        boolean midnight = half.startsWith("a") && hour == NOON;
        int nano = time.group("fraction") == null ? 0 : Integer.parseInt((time.group("fraction") + "00000000").substring(0, 9));
        return LocalTime.of(afternoon ? hour + NOON : midnight ? 0 : hour, number(time, "minute"), number(time, "second"), nano);
    }

    private static int number(Matcher time, String group) {
        return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
    }
}
