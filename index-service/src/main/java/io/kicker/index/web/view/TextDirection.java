package io.kicker.index.web.view;

import java.util.Locale;
import java.util.Set;

/** Which way a language is written, for the {@code dir} attribute. */
public final class TextDirection {

    /** Scripts written from right to left (Unicode's bidirectional class R or AL), by ISO 15924. */
    private static final Set<String> SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");
    /** Languages whose usual script (CLDR likely subtags) is one of these. */
    private static final Set<String> LANGUAGES = Set.of("ar", "arc", "arz", "ary", "ckb", "dv", "fa", "glk", "he", "khw",
            "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi");

    private TextDirection() {
    }

    /**
     * @param language BCP 47 tag, or null where it is not known
     * @return {@code rtl}, {@code ltr}, or {@code auto} (the browser decides by the first strong letter) for null
     */
    public static String of(String language) {
        if (language == null || language.isBlank()) {
            return "auto";
        }
        Locale locale = Locale.forLanguageTag(language);
        // getLanguage() still gives the old codes of Hebrew and Yiddish (iw, ji) where the tag gives the present ones.
        String code = locale.toLanguageTag().split("-")[0];
        boolean rtl = locale.getScript().isEmpty() ? LANGUAGES.contains(code) : SCRIPTS.contains(locale.getScript());
        return rtl ? "rtl" : "ltr";
    }
}
