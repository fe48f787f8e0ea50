package io.kicker.enrich.extract.dates;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;

/**
 * A line that begins with a time of day: "20:19 Mira Tan", "20.19 Uhr", "8:05 p.m.".
 *
 * @param time what it begins with
 * @param zone the offset from UTC, if it is printed behind the time
 * @param rest what follows the time, without the signs around
 * @param span whether a second time follows: "13:00 – 13:15"
 */
public record ClockLine(LocalTime time, Optional<ZoneOffset> zone, String rest, boolean span) {

    /** Letters of the longest beginning with a time. */
    private static final int LONGEST_BEGINNING = 40;

    private static final int NOON = 12;

    private static final String SIGNS = "[\\s+*|·•●▶►>–—:,;/-]*+";

    private static final String ZONES = "GMT|UTC|BST|CES?T|MES?Z|EES?T|MSK|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|IST|AE[SD]T|NZ[SD]T|JST|KST|SGT|HKT|SAST|WIB";

    private static final Pattern CLOCK = Pattern.compile("^" + SIGNS + "(?:(?:kl\\.?|klo|ore|update:?)\\s?)?(?<half>(?:오전|오후|上午|下午|午前|午後)\\s?)?"
            + "(?<hour>[01]?\\d|2[0-3])(?:\\s?[:.h時时点시]\\s?(?<minute>[0-5]\\d)(?::[0-5]\\d)?[分분]?)?(?![\\d%]|[.,:]\\d)"
            + "(?<named>\\s?(?:(?<meridiem>[ap])\\.?m\\b\\.?|Uhr\\b|h\\b|[時时点시]|น\\.))?(?:\\s?\\(?(?<zone>(?-i:" + ZONES + ")\\b)\\)?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND_TIME =
            Pattern.compile("^\\s*(?:[-–—]|bis|to|until|à|a)\\s*\\d{1,2}(?:[:.h]\\d{2}|\\s?[ap]m|\\s?Uhr)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGNS_AROUND = Pattern.compile("^" + SIGNS + "|[\\s+*|]++$");

    /** @param line a line of the page; most are told by their first letter to have no time there */
    public static Optional<ClockLine> of(String line) {
        if (!mayBegin(line)) {
            return Optional.empty();
        }
        Matcher clock = CLOCK.matcher(DateReader.digits(line.substring(0, Math.min(line.length(), LONGEST_BEGINNING))));
        if (!clock.find() || clock.group("minute") == null && clock.group("named") == null && clock.group("half") == null) {
            return Optional.empty();
        }
        String after = line.substring(clock.end());
        return isSetApart(after) ? Optional.of(new ClockLine(time(clock), zone(clock), SIGNS_AROUND.matcher(after).replaceAll(""),
                SECOND_TIME.matcher(after).find())) : Optional.empty();
    }

    private static boolean mayBegin(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return Character.isDigit(first) || !Character.isLetter(first) || "kou오上下午".indexOf(Character.toLowerCase(first)) >= 0;
    }

    /** In a sentence a small letter follows: "10:30 in the morning". */
    private static boolean isSetApart(String after) {
        String next = after.stripLeading();
        return next.isEmpty() || !Character.isLowerCase(next.codePointAt(0)) && !Character.isDigit(next.charAt(0)) && "€$£%".indexOf(next.charAt(0)) < 0;
    }

    private static LocalTime time(Matcher clock) {
        int hour = Integer.parseInt(clock.group("hour"));
        String half = clock.group("half") == null ? "" : clock.group("half").strip();
        boolean after = "pP".contains(clock.group("meridiem") == null ? "-" : clock.group("meridiem")) || half.equals("오후") || half.equals("下午")
                || half.equals("午後");
        boolean halved = clock.group("meridiem") != null || !half.isEmpty();
        int ofDay = !halved || hour > NOON ? hour : hour % NOON + (after ? NOON : 0);
        return LocalTime.of(ofDay, clock.group("minute") == null ? 0 : Integer.parseInt(clock.group("minute")));
    }

    private static Optional<ZoneOffset> zone(Matcher clock) {
        return clock.group("zone") == null ? Optional.empty() : DateReader.read("2000-01-01 00:00 " + clock.group("zone"), false).flatMap(PageDate::zone);
    }

    /** The moment on a day. */
    public PageDate on(LocalDate day, Optional<ZoneOffset> otherZone) {
        return new PageDate(day, Optional.of(time), zone.or(() -> otherZone));
    }
}
