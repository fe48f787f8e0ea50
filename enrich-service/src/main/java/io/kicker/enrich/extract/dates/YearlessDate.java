package io.kicker.enrich.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;

/**
 * Reads a line that is a day without a year and its time or label, and nothing else: "30.11. klo 11.15", "Publicerad 30 november", "Nov 30, 11:15 am".
 * With a weekday before it, it is as often when an event begins.
 */
final class YearlessDate {

    private static final int LONGEST = 60;

    /** Publishers' days begin up to 14 hours before those of UTC. */
    private static final int DAYS_AHEAD = 1;

    /** A day that was longer ago is one to come: that of an event. */
    private static final int MOST_DAYS_AGO = 270;

    private static final Pattern LINE = Pattern.compile("(?:(?<day>\\d{1,2})\\.?\\s(?:de\\s)?(?<month>\\p{L}[\\p{L}\\p{M}]{2,11})\\.?"
            + "|(?<english>\\p{L}{3,9})\\.?\\s(?<dayBehind>\\d{1,2})|(?<dotted>\\d{1,2})\\.(?<number>\\d{1,2})\\."
            + "|(?<numberBefore>\\d{1,2})\\s?[月월]\\s?(?<han>\\d{1,2})\\s?[日일])"
            + "(?<clock>,?\\s(?:[\\p{L}.]{1,3}\\s)?(?:[01]?\\d|2[0-3])[:.h][0-5]\\d(?:\\s?[\\p{L}.]{1,5})?)?");

    private YearlessDate() {
    }

    /**
     * The latest such day that is not later than the day after.
     *
     * @param text a short line
     * @param now  when it was printed at the latest
     */
    static Optional<PageDate> read(String text, Instant now) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = DateRewriting.of(DateReader.digits(text)).strip();
        String labelled = DateLabel.published(plain);
        Matcher line = LINE.matcher(labelled.isEmpty() ? plain : labelled);
        if (!line.matches() || labelled.isEmpty() && line.group("clock") == null) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(line, now.atOffset(ZoneOffset.UTC).toLocalDate());
        return line.group("clock") == null ? day.map(PageDate::day)
                : day.map(date -> new PageDate(date, PrintedClock.after(line.group("clock"), 0).map(PrintedClock::time), Optional.empty()));
    }

    private static Optional<LocalDate> day(Matcher line, LocalDate today) {
        int month = line.group("month") != null ? MonthNames.month(line.group("month"))
                : line.group("english") != null ? MonthNames.month(line.group("english")) : number(line, "number", "numberBefore");
        int day = number(line, "day", "dayBehind", "dotted", "han");
        for (LocalDate last = today.plusDays(DAYS_AHEAD); ChronoUnit.DAYS.between(last, today) <= MOST_DAYS_AGO; last = last.minusDays(1)) {
            if (last.getMonthValue() == month && last.getDayOfMonth() == day) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher line, String... groups) {
        for (String group : groups) {
            if (line.group(group) != null) {
                return Integer.parseInt(line.group(group));
            }
        }
        return 0;
    }
}
