package io.kicker.enrich.extract.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.page.LowerCase;

/**
 * Reads how long ago something was: "3 hours ago", "vor 3 Stunden", "hace 2 días", as CLDR writes it in each language that has a calendar here.
 * Minutes and hours give a moment, days and weeks a day. One may be written as a word ("an hour ago"), and yesterday too.
 */
final class RelativeDate {

    private static final Map<RelativeUnit, Duration> UNITS = Map.of(RelativeUnit.MINUTES, Duration.ofMinutes(1), RelativeUnit.HOURS, Duration.ofHours(1),
            RelativeUnit.DAYS, Duration.ofDays(1), RelativeUnit.WEEKS, Duration.ofDays(7));

    /** One of each plural form there is: Arabic and Polish have the most. */
    private static final int[] PLURALS = {1, 2, 3, 5, 11, 21};

    /** Words of the longest phrase: "πριν από 3 ώρες" has four, Indonesian's and Vietnamese's fewer. */
    private static final int MOST_WORDS = 5;

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SIGNS = Pattern.compile("[.,:()|·•]");

    /** Those with month names, and those that number their months. */
    static final List<String> LANGUAGES = Stream.concat(Arrays.stream(MonthNames.LANGUAGES), Stream.of("zh", "ja", "ko")).toList();

    /** Articles that stand for the number one. */
    private static final Pattern ONE = Pattern.compile("(?=[abejuéо])(?:(?<![\\p{L}'])(?:an?|eine[rmns]?|une?|una?|un'|uno|uma?|een|ett|en|et|één"
            + "|jedn[aąouy]|одну|один|bir|en|egy)(?![\\p{L}])\\s?|un')");

    /** In print, and not in CLDR. */
    private static final Map<String, Duration> PRINTED = Map.of("# mins ago", Duration.ofMinutes(1), "# hrs ago", Duration.ofHours(1),
            "# นาทีที่แล้ว", Duration.ofMinutes(1), "# ชั่วโมงที่แล้ว", Duration.ofHours(1), "# วันที่แล้ว", Duration.ofDays(1),
            "# orë më parë", Duration.ofHours(1), "# ঘণ্টা আগে", Duration.ofHours(1), "acum # ore", Duration.ofHours(1));

    private static final Map<String, Duration> PHRASES = phrases();

    private RelativeDate() {
    }

    /**
     * @param text a short line
     * @param now  when it was true
     */
    static Optional<PageDate> read(String text, Instant now) {
        Optional<PageDate> day = DayWord.read(text, now);
        return day.or(() -> Digits.isIn(text) ? counted(DateReader.digits(text), now) : Optional.empty()).or(() -> ofOne(text, now));
    }

    /** "An hour ago": a word before the unit stands for its number. */
    private static Optional<PageDate> ofOne(String text, Instant now) {
        // A Turkish capital İ gets longer in small letters.
        String lower = text.length() > LONGEST ? "" : LowerCase.of(text);
        Matcher one = ONE.matcher(lower);
        while (one.find()) {
            Optional<PageDate> date = counted(lower.substring(0, one.start()) + "1 " + lower.substring(one.end()), now);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PageDate> counted(String text, Instant now) {
        Matcher number = NUMBER.matcher(text);
        if (!number.find()) {
            return Optional.empty();
        }
        int count = Integer.parseInt(number.group());
        String[] words = key(text.substring(0, number.start()) + "#" + text.substring(number.end())).split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                // Languages without spaces write words before the number too.
                Duration unit = PHRASES.getOrDefault(phrase.toString(), PHRASES.get(phrase.substring(Math.max(0, phrase.indexOf("#")))));
                if (unit != null) {
                    return Optional.of(before(now, unit, count));
                }
            }
        }
        return Optional.empty();
    }

    private static PageDate before(Instant now, Duration unit, int count) {
        Instant then = now.minus(unit.multipliedBy(count));
        PageDate moment = PageDate.moment(Instant.ofEpochSecond(then.getEpochSecond() / 60 * 60).atOffset(ZoneOffset.UTC));
        return unit.compareTo(Duration.ofDays(1)) < 0 ? moment : PageDate.day(moment.date());
    }

    private static Map<String, Duration> phrases() {
        Map<String, Duration> phrases = new HashMap<>(PRINTED);
        for (String language : LANGUAGES) {
            for (Style style : Style.values()) {
                ULocale locale = new ULocale(language);
                RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(locale, NumberFormat.getInstance(locale), style,
                        DisplayContext.CAPITALIZATION_NONE);
                UNITS.forEach((unit, duration) -> add(formatter, unit, duration, phrases));
            }
        }
        return phrases;
    }

    private static void add(RelativeDateTimeFormatter formatter, RelativeUnit unit, Duration duration, Map<String, Duration> phrases) {
        for (int count : PLURALS) {
            String phrase = key(DateReader.digits(formatter.format(count, Direction.LAST, unit)));
            Matcher number = NUMBER.matcher(phrase);
            // A few languages have words for one and two of a unit, and a phrase of a bare number would fit anything.
            if (number.find() && phrase.length() > number.group().length() + 1) {
                phrases.putIfAbsent(number.replaceFirst("#"), duration);
            }
        }
    }

    private static String key(String text) {
        return SIGNS.matcher(SPACES.matcher(LowerCase.of(text)).replaceAll(" ")).replaceAll("").strip();
    }
}
