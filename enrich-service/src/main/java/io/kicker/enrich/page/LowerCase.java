package io.kicker.enrich.page;

import java.util.Locale;

/**
 * Lower case of any language ({@link Locale#ROOT}) in time that grows with the text. The JDK copies the whole text for each
 * letter whose lower case is longer: a page of nothing but such letters would take minutes. jsoup does so with the names of
 * tags; of what it parses, {@link #parsable} takes care.
 */
public final class LowerCase {

    // The one letter that grows in lower case without a language's own rules (Unicode's SpecialCasing.txt).
    static final char DOTTED_I = '\u0130';
    private static final String ITS_LOWER_CASE = "i\u0307";

    private LowerCase() {
    }

    // An article all in Turkish capitals would have to be of 300,000 letters; jsoup takes a third of a second for so many in one name.
    static final int MOST_DOTTED = 5_000;

    /** Markup that jsoup takes no more than a moment for: with plain capitals if it has more dotted ones than any text has. */
    public static String parsable(String markup) {
        return markup.length() > MOST_DOTTED && markup.codePoints().filter(letter -> letter == DOTTED_I).count() > MOST_DOTTED
                ? markup.replace(DOTTED_I, 'I') : markup;
    }

    public static String of(String text) {
        if (isSmall(text)) {
            return text;
        }
        return (text.indexOf(DOTTED_I) < 0 ? text : text.replace(String.valueOf(DOTTED_I), ITS_LOWER_CASE)).toLowerCase(Locale.ROOT);
    }

    /** Whether all is ASCII without a capital. */
    private static boolean isSmall(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) < 128 && (text.charAt(at) < 'A' || text.charAt(at) > 'Z')) {
            at++;
        }
        return at == text.length();
    }
}
