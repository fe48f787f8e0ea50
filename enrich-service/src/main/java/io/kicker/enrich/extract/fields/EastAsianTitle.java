package io.kicker.enrich.extract.fields;

/**
 * Sections and the site's name at the end of titles in Chinese, Japanese and Korean, which put them behind a sign without spaces: "…-时政-海港网",
 * "…_海港百科", "…-정치ㅣ항구일보".
 */
final class EastAsianTitle {

    private static final char FIRST_LETTER = '\u3041';

    /** No headline has one of these; the last is a Korean vowel that looks like a bar. */
    private static final String BARS = "_|｜ㅣ";

    /** Ends of what media are called: net, paper, agency, station, news. */
    private static final String ENDS = "网網报報社台闻聞";

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 12;
    private static final int SHORTEST_HEADLINE = 2;
    private static final int SHORTEST_BEFORE_HYPHEN = 6;

    private EastAsianTitle() {
    }

    static String withoutSite(String title) {
        String text = title;
        boolean cut = false;
        while (!text.isEmpty() && text.charAt(text.length() - 1) >= FIRST_LETTER) {
            int sign = lastSign(text);
            if (sign < SHORTEST_HEADLINE || !isName(text, sign + 1) || !isSeparator(text, sign, cut)) {
                return text;
            }
            text = text.substring(0, sign).strip();
            cut = true;
        }
        return text;
    }

    private static int lastSign(String text) {
        int at = text.length() - 1;
        while (at >= 0 && text.charAt(at) != '-' && BARS.indexOf(text.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static boolean isName(String text, int from) {
        int length = text.length() - from;
        return length >= SHORTEST_NAME && length <= LONGEST_NAME && text.charAt(from) >= FIRST_LETTER
                && text.substring(from).chars().allMatch(Character::isLetterOrDigit);
    }

    /** A hyphen stands between two places too: it counts before the name of a medium, or before a section with such a name behind it. */
    private static boolean isSeparator(String text, int sign, boolean beforeName) {
        return text.charAt(sign) != '-' || sign >= SHORTEST_BEFORE_HYPHEN && (beforeName || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }
}
