package io.kicker.enrich.extract.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;

/** Reads dates as pages write them: ISO 8601, RFC 1123, numbers in either order, month names in some seventy languages, Unix time. */
public final class DateReader {

    private static final int LONGEST = 200;

    private static final Pattern COMPACT = Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?Z?)?$");
    private static final Pattern UNIX_TIME = Pattern.compile("1\\d{9}(\\d{3})?");

    private DateReader() {
    }

    /** Whether a text with a digit reads as a date. */
    public static boolean isDate(String text) {
        return Digits.isIn(text) && read(text, false).isPresent();
    }

    /**
     * The first date in a text.
     *
     * @param text       a date, perhaps with words around it
     * @param monthFirst whether 4/5/2026 is the fifth of April, as in the United States
     */
    public static Optional<PageDate> read(String text, boolean monthFirst) {
        if (text.length() > LONGEST || !Digits.isIn(text)) {
            return Optional.empty();
        }
        String plain = DateRewriting.of(digits(text.strip()));
        try {
            Optional<PageDate> unix = unixTime(plain);
            return unix.isPresent() ? unix : find(plain, monthFirst);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PageDate> unixTime(String text) {
        if (!UNIX_TIME.matcher(text).matches()) {
            return Optional.empty();
        }
        long value = Long.parseLong(text);
        Instant instant = text.length() == 13 ? Instant.ofEpochMilli(value) : Instant.ofEpochSecond(value);
        return Optional.of(PageDate.moment(instant.atOffset(ZoneOffset.UTC)));
    }

    private static Optional<PageDate> find(String text, boolean monthFirst) {
        int year = PrintedDay.year(text);
        Optional<PageDate> compact = year == 0 ? compact(text) : Optional.empty();
        if (compact.isPresent() || !hasDay(text)) {
            return compact;
        }
        return PrintedDay.first(text, year, monthFirst).map(day -> withTime(day, text));
    }

    /** Whether there is a number of one or two digits: all dates but those that are one number have one for the day. */
    private static boolean hasDay(String text) {
        for (int from = 0, to = 0; to <= text.length(); to++) {
            if (to == text.length() || !PrintedDay.isDigit(text.charAt(to))) {
                if (to > from && to - from <= 2) {
                    return true;
                }
                from = to + 1;
            }
        }
        return false;
    }

    private static Optional<PageDate> compact(String text) {
        Matcher compact = COMPACT.matcher(text);
        if (!compact.matches()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(PrintedDay.number(compact, 1), PrintedDay.number(compact, 2), PrintedDay.number(compact, 3));
        return Optional.of(compact.group(4) == null ? PageDate.day(date)
                : new PageDate(date, Optional.of(LocalTime.of(PrintedDay.number(compact, 4), PrintedDay.number(compact, 5))), Optional.empty()));
    }

    private static PageDate withTime(PrintedDay day, String text) {
        return PrintedClock.after(text, day.end()).or(() -> PrintedClock.before(text, day.start()))
                .map(clock -> new PageDate(day.date(), Optional.of(clock.time()), PrintedZone.at(text, clock.end()))).orElse(PageDate.day(day.date()));
    }

    /** Digits of all scripts as ASCII. */
    static String digits(String text) {
        if (isAscii(text)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c > 127 && Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c == '\u00a0' || c == '\u202f' ? ' ' : c);
        }
        return plain.toString();
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }
}
