package io.kicker.enrich.extract.people;

import java.util.regex.Pattern;

/**
 * Lines that say with a colon what the names behind it are: "Haber: Ayşe Yılmaz", "كتب: أحمد سالم". Without the colon many of these words begin
 * sentences.
 */
final class LabelledByline {

    private static final Pattern LINE = Pattern.compile("(?iu)" + BeforeNames.ANY + "\\s*[:：]\\s*+\\p{L}.*+");

    /** In scripts without capitals, words that nothing but names follow need no colon where the line has nothing else: "โดย สมชาย ใจดี", "מאת יעל כהן". */
    private static final Pattern NAME_ALONE = Pattern.compile("(?=[\\u0590-\\u0fff])" + BeforeNames.CLEAR
            + "\\s+[\\p{L}\\p{M}'’.-]{2,15}(?: [\\p{L}\\p{M}'’.-]{2,15}){1,2}");

    /** Letters before the colon. */
    private static final int LONGEST_LABEL = 24;

    /** A name in a script without capitals, of two words or more: one may be anything. In Chinese each is a name of its own. */
    private static final Pattern CASELESS_NAME = Pattern.compile("(?!.*\\p{IsHan})[\\p{L}\\p{M}]{2,15}(?: [\\p{L}\\p{M}.'’-]{1,15}){1,3}");

    private LabelledByline() {
    }

    static boolean isOne(String text) {
        if (NAME_ALONE.matcher(text).matches()) {
            return namesFirst(text);
        }
        int colon = text.replace('：', ':').indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL && LINE.matcher(text).matches() && namesFirst(text);
    }

    private static boolean namesFirst(String text) {
        return PersonName.split(text).stream().findFirst().filter(LabelledByline::isName).isPresent();
    }

    private static boolean isName(String part) {
        return BylineLines.isFullName(part) || PersonName.isCaseless(part) && CASELESS_NAME.matcher(part).matches() && PersonName.isPlausible(part);
    }
}
