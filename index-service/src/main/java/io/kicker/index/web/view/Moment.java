package io.kicker.index.web.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/**
 * A time as the page shows it, never more exact than the publisher was: a date stays a date, and a time without a zone is not
 * turned into "hours ago", as nobody knows how many.
 *
 * @param machine  value for {@code <time datetime>}
 * @param text     what is read, such as "3 hours ago" or "17 November 2026"
 * @param full     everything that is known, for the tooltip
 * @param relative whether {@code text} tells a distance from now, and so grows old on an open page
 */
public record Moment(String machine, String text, String full, boolean relative) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);
    /** Publishers' clocks and ours differ by minutes; further ahead is a date they mean. */
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);
    /** After a week a date says more than a count of days. */
    private static final Duration RELATIVE_UNTIL = Duration.ofDays(7);

    /**
     * @param value RFC 3339 date or date-time, the latter with or without a zone; may be null
     * @param now   when the page is made
     * @return null if there is no time, or it cannot be read
     */
    public static Moment of(String value, Instant now) {
        if (value == null) {
            return null;
        }
        try {
            if (value.indexOf('T') < 0) {
                String date = DATE.format(LocalDate.parse(value));
                return new Moment(value, date, date, false);
            }
            var time = DateTimeFormatter.ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
            return time instanceof OffsetDateTime zoned ? zoned(value, zoned, now) : zoneless(value, (LocalDateTime) time);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Moment zoned(String value, OffsetDateTime time, Instant now) {
        String zone = time.getOffset().equals(ZoneOffset.UTC) ? " UTC" : " UTC" + time.getOffset();
        String full = TIME.format(time) + zone;
        Duration age = Duration.between(time.toInstant(), now);
        if (age.compareTo(CLOCK_SKEW.negated()) < 0) {
            return new Moment(value, full, full, false);
        }
        if (age.compareTo(RELATIVE_UNTIL) >= 0) {
            return new Moment(value, DATE.format(time), full, false);
        }
        return new Moment(value, ago(age), full, true);
    }

    private static Moment zoneless(String value, LocalDateTime time) {
        String text = TIME.format(time);
        return new Moment(value, text, text + ", time zone not given", false);
    }

    /** The same with its clock, however long ago it is: by that the entries of a live blog are told apart. */
    Moment withClock() {
        return text.indexOf(':') < 0 && machine.indexOf('T') >= 0 ? new Moment(machine, full, full, false) : this;
    }

    private static String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        if (age.toHours() < 1) {
            return count(age.toMinutes(), "minute");
        }
        return age.toDays() < 1 ? count(age.toHours(), "hour") : count(age.toDays(), "day");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s") + " ago";
    }
}
