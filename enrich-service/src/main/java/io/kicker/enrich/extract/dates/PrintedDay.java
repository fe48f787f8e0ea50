package io.kicker.enrich.extract.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day with its year in a text: numbers in either order, or with the month's name.
 *
 * @param start its place in the text
 * @param end   the place behind it
 */
record PrintedDay(LocalDate date, int start, int end) {

    private static final Pattern YEAR_FIRST = Pattern.compile("(?=\\d)(?<!\\d)((?:19|20)\\d{2})\\s?[-/.年년]\\s?(\\d{1,2})\\s?[-/.月월]\\s?(\\d{1,2})(?!\\d)");
    // Two digits before a colon are an hour: "30.11. 11:15".
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?=\\d)(?<!\\d)(\\d{1,2})\\s?[-/.|]\\s?(\\d{1,2})\\s?[-/.|]\\s?((?:19|20)\\d{2}|\\d{2}(?![:.h]\\d))(?!\\d)");
    /** A month's name: with a dot in it in Thai, of two words in the Levant. */
    private static final String MONTH = "([\\p{L}\\p{M}]{1,15}(?:\\.[\\p{L}\\p{M}]{1,3}|\\s(?:الأول|الثاني))?)";
    private static final Pattern DAY_MONTH = Pattern.compile("(?=\\d)(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.|-an|-én)?,?[\\s-]+(?:de |di |d'|of )?"
            + MONTH + "\\.?,?[\\s-]+(?:de |del |di )?((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}]{3,15}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(?=\\d)(?<!\\d)((?:19|20)\\d{2})\\.?\\s+([\\p{L}\\p{M}]{3,15}+)\\.?\\s+(\\d{1,2})(?!\\d)");

    /**
     * The first in a text; numbers that are no day throw what {@link LocalDate#of(int, int, int)} does.
     *
     * @param text with digits in ASCII
     * @param year where its first year of four digits is, or -1
     */
    static Optional<PrintedDay> first(String text, int year, boolean monthFirst) {
        return year < 0 ? yearLast(text, monthFirst) : withYear(text, year).or(() -> yearLast(text, monthFirst));
    }

    /** The same where it is not known whether there is a year of four digits. */
    static Optional<PrintedDay> first(String text, boolean monthFirst) {
        return first(text, year(text), monthFirst);
    }

    /** Where the first year of four digits may be, or -1: most lines with digits have none, and all patterns but one need it. */
    static int year(String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            boolean century = text.charAt(i) == '2' && text.charAt(i + 1) == '0' || text.charAt(i) == '1' && text.charAt(i + 1) == '9';
            if (century && isDigit(text.charAt(i + 2)) && isDigit(text.charAt(i + 3))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is one of ASCII. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Optional<PrintedDay> withYear(String text, int year) {
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.find(year) ? Optional.of(of(yearFirst, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3))) : named(text, year);
    }

    private static Optional<PrintedDay> yearLast(String text, boolean monthFirst) {
        Matcher yearLast = YEAR_LAST.matcher(text);
        return yearLast.find() ? Optional.of(numeric(yearLast, monthFirst)) : Optional.empty();
    }

    private static PrintedDay numeric(Matcher found, boolean monthFirst) {
        int first = number(found, 1);
        int second = number(found, 2);
        int year = number(found, 3);
        // Dots stand in countries that write the day first, also in their English pages.
        boolean american = second > 12 || monthFirst && first <= 12 && found.group().indexOf('.') < 0;
        return of(found, year < 100 ? 2000 + year : year, american ? first : second, american ? second : first);
    }

    private static Optional<PrintedDay> named(String text, int year) {
        return named(DAY_MONTH.matcher(text), 0, 3, 2, 1).or(() -> named(MONTH_DAY.matcher(text), 0, 3, 1, 2))
                .or(() -> named(YEAR_MONTH_DAY.matcher(text), year, 1, 2, 3));
    }

    /** The first whose word is a month's name; the groups are those of its pieces. */
    private static Optional<PrintedDay> named(Matcher words, int from, int year, int month, int day) {
        for (boolean found = words.find(from); found; found = words.find()) {
            int named = MonthNames.month(words.group(month));
            if (named > 0) {
                return Optional.of(of(words, number(words, year), named, number(words, day)));
            }
        }
        return Optional.empty();
    }

    private static PrintedDay of(Matcher found, int year, int month, int day) {
        return new PrintedDay(LocalDate.of(year, month, day), found.start(), found.end());
    }

    /** What a group of digits says. */
    static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
