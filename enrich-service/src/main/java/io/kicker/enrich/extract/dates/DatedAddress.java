package io.kicker.enrich.extract.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.page.LowerCase;

/**
 * The day an article's address names: "/2026/11/17/", "/2026/nov/17/", "/2026/world/11/17/", "-20261117", or at the front of a long number as Korean
 * sites have them.
 */
final class DatedAddress {

    private static final Pattern DAY = Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(0[1-9]|1[0-2]|(?<=[/_-])[1-9](?=[/_-]))[/_-]?(0[1-9]|[12]\\d"
            + "|3[01]|(?<=[/_-])[1-9])(?=[/_.+-]|$)");
    private static final Pattern NAMED_MONTH = Pattern.compile("/((?:19|20)\\d{2})/([a-z]{3,9})/(0?[1-9]|[12]\\d|3[01])(?=/|$)");

    private static final Pattern AROUND_SECTION = Pattern.compile("/((?:19|20)\\d{2})/(?!(?:season|round|volume|vol|issue|stage|page|part|chapter"
            + "|episode|week)/)[a-z][a-z_-]{1,30}/(0?[1-9]|1[0-2])/(0?[1-9]|[12]\\d|3[01])(?=/)");

    /** A day, hour and minute, then what counts the articles of that minute. An archive has the day of its copy before the address. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(20\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d{0,8}(?!\\d|/https?:)");

    private DatedAddress() {
    }

    static Optional<PageDate> of(String url) {
        String path = LowerCase.of(Addresses.withoutQuery(url));
        Optional<PageDate> named = date(NAMED_MONTH.matcher(path));
        return date(DAY.matcher(path)).or(() -> named).or(() -> date(AROUND_SECTION.matcher(path))).or(() -> date(NUMBER.matcher(path)));
    }

    private static Optional<PageDate> date(Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        String month = found.group(2);
        try {
            int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.month(month);
            return Optional.of(PageDate.day(LocalDate.of(Integer.parseInt(found.group(1)), number, Integer.parseInt(found.group(3)))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
