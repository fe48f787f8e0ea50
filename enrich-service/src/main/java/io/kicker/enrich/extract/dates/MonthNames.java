package io.kicker.enrich.extract.dates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import io.kicker.enrich.page.LowerCase;

/** Names of months in the languages news is written in, from ICU's CLDR data. */
public final class MonthNames {

    static final String[] LANGUAGES = {"en", "de", "fr", "es", "pt", "it", "nl", "da", "sv", "nb", "fi", "is", "pl", "cs", "sk", "sl", "hr",
            "sr", "sr_Latn", "bs", "hu", "ro", "bg", "mk", "ru", "uk", "be", "el", "tr", "az", "lt", "lv", "et", "sq", "ca", "eu", "gl", "id", "ms", "vi",
            "th", "hi", "bn", "ta", "te", "mr", "gu", "ur", "ar", "fa", "he", "sw", "am", "ka", "hy", "af", "ga", "cy", "mt", "fil", "kk",
            "ky", "uz", "mn", "ne", "si", "ml", "kn", "pa", "ps", "km", "lo", "my"};

    /** Countries whose Arabic has other names than the language's standard. */
    private static final String[] ARABIC = {"ar_LB", "ar_DZ", "ar_MA", "ar_MR"};

    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};

    private static final Map<String, Integer> MONTHS = read();

    private MonthNames() {
    }

    /** The month of a word, 1 to 12, or 0 if it names none. */
    public static int month(String word) {
        String key = key(word);
        // Hebrew writes "in November" as one word.
        return MONTHS.getOrDefault(key, key.startsWith("ב") ? MONTHS.getOrDefault(key.substring(1), 0) : 0);
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : Stream.concat(Arrays.stream(LANGUAGES), Arrays.stream(ARABIC)).toList()) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
            for (int width : WIDTHS) {
                for (int context : CONTEXTS) {
                    add(months, symbols.getMonths(context, width));
                }
            }
        }
        // Not in CLDR, but in print.
        months.put("sept", 9);
        months.put("märz", 3);
        return months;
    }

    private static void add(Map<String, Integer> months, String[] names) {
        for (int i = 0; i < 12; i++) {
            String key = key(names[i]);
            // Numbers stand for names in some languages, and say nothing here.
            if (key.chars().anyMatch(Character::isLetter) && key.length() > 1) {
                months.putIfAbsent(key, i + 1);
            }
        }
    }

    private static String key(String word) {
        // Arabic is printed with and without the hamza.
        return LowerCase.of(word).replace(".", "").replace("\u0307", "").replace('أ', 'ا').replace('إ', 'ا').replace('آ', 'ا').strip();
    }
}
