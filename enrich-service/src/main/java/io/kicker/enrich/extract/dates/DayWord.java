package io.kicker.enrich.extract.dates;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.extract.Digits;
import io.kicker.enrich.extract.PageDate;
import io.kicker.enrich.page.LowerCase;

/** Reads "yesterday", "gestern, 18:40 Uhr", "今日 08:15", "Posted yesterday by Jane Doe": today's word counts only with a time, for headings have it too. */
public final class DayWord {

    private static final int LONGEST = 40;

    /** A label, the day, a word such as "at", and the time. */
    private static final Pattern LINE = Pattern.compile("(?:[\\p{L}\\p{M} ]{2,14}:\\s*)?(?<day>[\\p{L}\\p{M}' ]{2,12}?)(?![\\p{L}\\p{M}'’])\\s*,?\\s*"
            + "(?:(?:[\\p{L}\\p{M}]{1,3}\\.?\\s*)?(?<clock>(?:[01]?\\d|2[0-3])\\s?[:.h時时시点點]\\s?[0-5]\\d(?:\\s?[\\p{L}.]{1,4})?))?");

    /** Behind a label and a day without a time: nothing, a sign, or who wrote it. Else it is a sentence: "Published yesterday, the report says". */
    private static final Pattern BEHIND_DAY = Pattern.compile("$|[^\\p{L}\\p{N}]|(?:by|von|par|por|di|door|av|af|przez|oleh)\\s+\\p{Lu}");

    /** What parts a date and that of the last change. */
    private static final Pattern BEHIND = Pattern.compile("[\\s,;|•·(–-]++$");

    private static final Map<String, Integer> DAYS = days(RelativeDate.LANGUAGES);

    private DayWord() {
    }

    /** Whether a word is today's or yesterday's in one of many languages. */
    public static boolean isOne(String word) {
        return DAYS.containsKey(LowerCase.of(word));
    }

    /**
     * @param text a short line
     * @param now  when it was true; its day in UTC is taken for the publisher's
     */
    static Optional<PageDate> read(String text, Instant now) {
        String plain = Digits.isIn(text) ? DateRewriting.of(DateReader.digits(text)) : text;
        return labelled(DateLabel.published(plain), now).or(() -> alone(plain, now)).or(() -> alone(beforeUpdate(plain), now));
    }

    private static Optional<PageDate> labelled(String text, Instant now) {
        Matcher line = LINE.matcher(LowerCase.of(text));
        boolean found = line.lookingAt()
                && (line.group("clock") != null || BEHIND_DAY.matcher(text.substring(Math.min(line.end(), text.length()))).lookingAt());
        return found ? date(line, now) : Optional.empty();
    }

    /** What stands before the last change: "Dnes 11:15, aktualizováno 12:40"; empty if that is the whole line, which was read already. */
    private static String beforeUpdate(String text) {
        if (text.length() > 2 * LONGEST || !Digits.isIn(text)) {
            return "";
        }
        String before = BEHIND.matcher(DateLabel.withoutUpdate(text)).replaceFirst("");
        return before.equals(text) ? "" : before;
    }

    private static Optional<PageDate> alone(String text, Instant now) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String words = LowerCase.of(text.strip());
        if (!Digits.isIn(words) && words.indexOf(':') < 0 && !DAYS.containsKey(withoutComma(words))) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(words);
        return line.matches() ? date(line, now) : Optional.empty();
    }

    private static Optional<PageDate> date(Matcher line, Instant now) {
        Integer before = DAYS.get(line.group("day").strip());
        if (before == null || before == 0 && line.group("clock") == null) {
            return Optional.empty();
        }
        LocalDate day = now.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(before);
        return Optional.of(line.group("clock") == null ? PageDate.day(day)
                : new PageDate(day, PrintedClock.after(line.group("clock"), 0).map(PrintedClock::time), Optional.empty()));
    }

    /** With neither a label nor a time a line is nothing but the word. */
    private static String withoutComma(String line) {
        return line.endsWith(",") ? line.substring(0, line.length() - 1).strip() : line;
    }

    private static Map<String, Integer> days(List<String> languages) {
        // Ukrainian has two words, of which CLDR has one; Swedish writes its two as one, too.
        Map<String, Integer> days = new HashMap<>(Map.of("вчора", 1, "idag", 0, "igår", 1));
        for (String language : languages) {
            RelativeDateTimeFormatter formatter = RelativeDateTimeFormatter.getInstance(new ULocale(language));
            String yesterday = LowerCase.of(formatter.format(Direction.LAST, AbsoluteUnit.DAY));
            // Hindi has one word for yesterday and tomorrow.
            if (!yesterday.equals(LowerCase.of(formatter.format(Direction.NEXT, AbsoluteUnit.DAY)))) {
                days.putIfAbsent(yesterday, 1);
            }
            days.putIfAbsent(LowerCase.of(formatter.format(Direction.THIS, AbsoluteUnit.DAY)), 0);
        }
        return days;
    }
}
