package io.kicker.enrich.extract.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import io.kicker.enrich.extract.WordLists;
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

    /** Words of the longest phrase with its number, which is one: "saa 3 zilizopita", "πριν από 3 ώρες". */
    private static final int MOST_WORDS = 6;

    private static final int LONGEST = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");
    private static final Pattern SIGNS = Pattern.compile("[.,:()|·•]");

    /** Those with month names, and those that number their months. */
    static final List<String> LANGUAGES = Stream.concat(Arrays.stream(MonthNames.LANGUAGES), Stream.of("zh", "ja", "ko")).toList();

    /** Articles that stand for the number one. */
    private static final Pattern ONE = Pattern.compile("(?=[abejuéoоμέnv])(?:un'|(?<![\\p{L}'])(?:an?|eine[rmns]?|une?|una?|uno|uma?|een|ett|en|et|één|o"
            + "|jedn[aąouy]|одну|один|bir|egy|μί?ια?|ένα|një|vien[ąu])(?![\\p{L}])\\s?)");

    /** Ways of printing, and not in CLDR. */
    private static final Map<String, Duration> PRINTED = WordLists.byKey(RelativeDate.class, "times-ago.csv").entrySet().stream()
            .flatMap(unit -> unit.getValue().stream().map(phrase -> Map.entry(phrase, UNITS.get(RelativeUnit.valueOf(unit.getKey())))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** Words of CLDR's phrases, and others that are printed for them. */
    private static final Map<String, List<String>> OTHER_WORDS = WordLists.byKey(RelativeDate.class, "times-ago-words.csv");

    /** Whole lines without a number, and how long ago they say it was: "час назад", "قبل ساعتين". */
    private static final Map<String, Duration> WITHOUT_NUMBER = new HashMap<>();

    private static final Map<String, Duration> PHRASES = phrases();

    private RelativeDate() {
    }

    /**
     * @param text a short line
     * @param now  when it was true
     */
    static Optional<PageDate> read(String text, Instant now) {
        Optional<PageDate> day = DayWord.read(text, now);
        return day.or(() -> Digits.isIn(text) ? counted(DateReader.digits(text), now) : withoutNumber(text, now)).or(() -> ofOne(text, now));
    }

    private static Optional<PageDate> withoutNumber(String text, Instant now) {
        String labelled = text.length() > LONGEST ? "" : DateLabel.published(text);
        Duration ago = text.length() > LONGEST ? null : WITHOUT_NUMBER.get(key(labelled.isEmpty() ? text : labelled));
        return ago == null ? Optional.empty() : Optional.of(before(now, ago, 1));
    }

    /** "An hour ago": a word before the unit stands for its number. */
    private static Optional<PageDate> ofOne(String text, Instant now) {
        // A Turkish capital İ gets longer in small letters.
        String lower = text.length() > LONGEST ? "" : LowerCase.of(text).replace('’', '\'');
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
        String[] words = key(text.substring(0, number.start()) + " # " + text.substring(number.end())).split(" ");
        for (int from = 0; from < words.length; from++) {
            StringBuilder phrase = new StringBuilder();
            for (int to = from; to < Math.min(words.length, from + MOST_WORDS); to++) {
                phrase.append(to == from ? "" : " ").append(words[to]);
                Duration unit = PHRASES.get(phrase.toString());
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
            boolean counted = number.find();
            addWritten(counted ? key(number.replaceFirst(" # ")) : "", duration, phrases);
            // Many languages leave out a one, and a few have words for two of a unit.
            if (count <= 2 && (!counted || count == 1)) {
                addWritten(key(number.reset().replaceFirst(" ")), duration.multipliedBy(count), WITHOUT_NUMBER);
            }
        }
    }

    /** A phrase as CLDR and others write it; those of a sign, or of a word alone, would fit anything. */
    private static void addWritten(String phrase, Duration duration, Map<String, Duration> phrases) {
        List<String> written = new ArrayList<>(List.of(phrase));
        OTHER_WORDS.forEach((words, others) -> List.copyOf(written).stream().filter(each -> each.contains(words))
                .forEach(each -> others.forEach(other -> written.add(each.replace(words, other)))));
        written.stream().filter(each -> each.indexOf(' ') > 0 && (each.charAt(0) == '#' || Character.isLetter(each.charAt(0))))
                .forEach(each -> phrases.putIfAbsent(each, duration));
    }

    private static String key(String text) {
        return SIGNS.matcher(SPACES.matcher(LowerCase.of(text).replace('’', '\'')).replaceAll(" ")).replaceAll("").strip();
    }
}
