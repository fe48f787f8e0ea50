package io.kicker.enrich.extract.dates;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.ULocale;

/**
 * Rewrites dates of other calendars as Gregorian ones, and a few languages' as all others write them: Persian years, Buddhist years, Japanese
 * eras, the years of Taiwan's republic, Vietnamese, Latvian, Lithuanian and Levantine dates, clocks without a colon and the halves of a day.
 */
final class DateRewriting {

    /** A way of writing dates, perhaps in ASCII alone, of which all have one of the signs, and what stands for it where others are read. */
    private record Rule(boolean ascii, Pattern written, Function<MatchResult, String> read, String... signs) {

        String of(String text) {
            for (String sign : signs) {
                if (text.contains(sign)) {
                    return written.matcher(text).replaceAll(read);
                }
            }
            return text;
        }
    }

    private static final Map<String, Integer> PERSIAN_MONTHS = persianMonths();
    private static final Map<String, Integer> YEARS_BEFORE_ERAS = Map.of("令和", 2018, "平成", 1988, "昭和", 1925);

    private static final int BUDDHIST_YEARS = 543;
    private static final int YEARS_BEFORE_REPUBLIC = 1911;

    private static final String ARABIC_MONTH = "(\\p{IsArabic}{2,9}(?:\\s\\p{IsArabic}{2,9})?)";

    private static final String CLOCK = "(\\d{1,2}\\s?[:時时시点點]\\s?\\d{2}(?:[:.]\\d{2})?)\\s?[分분]?";

    private static final List<Rule> RULES = List.of(
            // A month in the Levant's name and in Egypt's.
            new Rule(false, Pattern.compile("(?=\\p{IsArabic})" + ARABIC_MONTH + "\\s?/\\s?" + ARABIC_MONTH + "(?=\\s\\d{4})"),
                    date -> MonthNames.month(date.group(2)) > 0 ? date.group(2) : date.group(1), "/"),
            // Agencies' clocks, behind a year: "2010 -- Updated 1732 GMT".
            new Rule(true, Pattern.compile("([01]\\d|2[0-3])([0-5]\\d)(?=\\s?(?:GMT|UTC))(?<=(?:19|20)\\d{2}\\D{1,20}\\d{4})"),
                    date -> date.group(1) + ":" + date.group(2), "GMT", "UTC"),
            new Rule(false, Pattern.compile("(\\d{1,2})\\s+tháng\\s+(\\d{1,2})[,\\s]+(?:năm\\s+)?((?:19|20)\\d{2})"),
                    date -> date.group(3) + "-" + date.group(2) + "-" + date.group(1), "tháng"),
            new Rule(true, Pattern.compile("((?:19|20)\\d{2})(?:\\. gada| ж\\.| жылғы) (\\d{1,2})\\.? (\\p{L}{3,12})"),
                    date -> date.group(2) + " " + date.group(3) + " " + date.group(1), ". gada ", " ж"),
            new Rule(false, Pattern.compile("((?:19|20)\\d{2}) оны (\\d{1,2})(?:-?\\p{L}{1,3})? сарын (\\d{1,2})"),
                    date -> date.group(1) + "-" + date.group(2) + "-" + date.group(3), "сарын"),
            new Rule(true, Pattern.compile("((?:19|20)\\d{2}) m\\. (?=\\p{L})"), date -> date.group(1) + " ", " m. "),
            new Rule(false, Pattern.compile("(?=2[45])(?<=\\p{IsThai}\\.?\\s?)(2[45]\\d{2})(?!\\d)"),
                    date -> String.valueOf(Integer.parseInt(date.group(1)) - BUDDHIST_YEARS), "24", "25"),
            new Rule(true, Pattern.compile("(?<!\\d)(\\d{1,2}[/-]\\d{1,2}[/-])(2[45]\\d{2})(?!\\d)"),
                    date -> date.group(1) + (number(date, 2) - BUDDHIST_YEARS), "/24", "/25", "-24", "-25"),
            new Rule(false, Pattern.compile("(令和|平成|昭和)(\\d{1,2}|元)年"),
                    date -> YEARS_BEFORE_ERAS.get(date.group(1)) + (date.group(2).equals("元") ? 1 : Integer.parseInt(date.group(2))) + "年", "年"),
            new Rule(false, Pattern.compile("(?<!\\d)(1[01]\\d)年(?=\\s?\\d{1,2}月)"),
                    date -> Integer.parseInt(date.group(1)) + YEARS_BEFORE_REPUBLIC + "年", "年"),
            // Years of Hijra begin where these end: 1430 was 2009.
            new Rule(true, Pattern.compile("(?=1)(?<!\\d)(1[34][0-29]\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)"),
                    date -> persian(number(date, 1), number(date, 2), number(date, 3), date.group()), "13", "14"),
            new Rule(false, Pattern.compile("(?<!\\d)(\\d{1,2})\\s+(\\p{IsArabic}{2,9})(?:\\s+ماه)?،?\\s+(1[34]\\d{2})(?!\\d)"),
                    date -> persian(number(date, 3), PERSIAN_MONTHS.getOrDefault(date.group(2), 0), number(date, 1), date.group()), "13", "14"),
            // In Bengali.
            new Rule(false, Pattern.compile("(?<=\\D)([01]?\\d|2[0-3]): ([0-5]\\d)(?!\\d)"), clock -> clock.group(1) + ":" + clock.group(2), ": "),
            // The words for the halves of a day: before the clock in East Asia and India, behind it elsewhere.
            new Rule(false, Pattern.compile("(?:午後|下午|晚上|오후|दोपहर|शाम|दुपारी|பிற்பகல்)\\s?" + CLOCK), clock -> " " + clock.group(1) + " pm ",
                    "午後", "下午", "晚上", "오후", "दोपहर", "शाम", "दुपारी", "பிற்பகல்"),
            new Rule(false, Pattern.compile("(?:午前|上午|오전)\\s?" + CLOCK), clock -> " " + clock.group(1) + " am ", "午前", "上午", "오전"),
            new Rule(false, Pattern.compile("(\\d{1,2}:\\d{2})\\s?(?:م|مساءً?|μ\\.?\\s?μ\\.?|পিএম)(?![\\p{L}\\p{M}])"), clock -> clock.group(1) + " pm",
                    "م", "μ", "পিএম"),
            new Rule(true, Pattern.compile("(\\d{1,2}:\\d{2})\\s(?:p\\.\\sm\\.|petang|malam|CH)(?!\\p{L})"), clock -> clock.group(1) + " pm",
                    "p. m", "petang", "malam", " CH"),
            new Rule(true, Pattern.compile("(\\d{1,2}:\\d{2})\\sa\\.\\sm\\.(?!\\p{L})"), clock -> clock.group(1) + " am", "a. m"));

    private static final List<Rule> IN_ASCII = RULES.stream().filter(Rule::ascii).toList();

    private DateRewriting() {
    }

    /** @param text with digits in ASCII */
    static String of(String text) {
        String rewritten = text;
        for (Rule rule : DateReader.isAscii(text) ? IN_ASCII : RULES) {
            rewritten = rule.of(rewritten);
        }
        return rewritten;
    }

    private static String persian(int year, int month, int day, String otherwise) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return otherwise;
        }
        PersianCalendar calendar = new PersianCalendar(ULocale.ROOT);
        calendar.clear();
        calendar.set(year, month - 1, day, 12, 0);
        return calendar.getTime().toInstant().toString().substring(0, 10);
    }

    private static int number(MatchResult date, int group) {
        return Integer.parseInt(date.group(group));
    }

    private static Map<String, Integer> persianMonths() {
        Map<String, Integer> months = new HashMap<>();
        String[] names = new DateFormatSymbols(new PersianCalendar(ULocale.ROOT), new ULocale("fa")).getMonths();
        for (int i = 0; i < names.length; i++) {
            months.put(names[i], i + 1);
        }
        return months;
    }
}
