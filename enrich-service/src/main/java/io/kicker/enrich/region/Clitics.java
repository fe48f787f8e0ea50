package io.kicker.enrich.region;

/**
 * What sticks to a word's front: the one-letter words for "and", "in", "to", "from" in Arabic and Hebrew, the Arabic article, and
 * articles and prepositions before an apostrophe in French and Italian.
 */
enum Clitics {

    NONE("", ""), ELIDED("", ""), ARABIC("وفبلك", "ال"), HEBREW("וכשבלמה", "");

    private static final int MOST = 3;
    // "quell'".
    private static final int LONGEST_ELIDED = 5;
    // What is left must still be a word.
    private static final int SHORTEST_REST = 3;

    private final String letters;
    private final String article;

    Clitics(String letters, String article) {
        this.letters = letters;
        this.article = article;
    }

    static Clitics of(String language) {
        return switch (language) {
            case "ar", "fa", "ur" -> ARABIC;
            case "he" -> HEBREW;
            case "fr", "it", "ca" -> ELIDED;
            default -> NONE;
        };
    }

    /**
     * Where the word goes on after one more clitic.
     *
     * @param last what this gave before, 0 at first
     * @return 0 if there is no more
     */
    int next(String text, int start, int end, int last) {
        if (this == ELIDED) {
            return last == 0 ? afterApostrophe(text, start, end) : 0;
        }
        int from = last == 0 ? start : last;
        if (this == NONE || from >= end || from - start >= MOST + article.length()) {
            return 0;
        }
        int shortest = last == 0 ? SHORTEST_REST : SHORTEST_REST + 1;
        int after = !article.isEmpty() && text.startsWith(article, from) ? from + article.length()
                : letters.indexOf(text.charAt(from)) >= 0 ? from + 1 : from;
        return after == from || end - after < shortest ? 0 : after;
    }

    private static int afterApostrophe(String text, int start, int end) {
        for (int at = start + 1; at <= start + LONGEST_ELIDED && at + SHORTEST_REST < end; at++) {
            if (text.charAt(at) == '\'' || text.charAt(at) == '’') {
                return at + 1;
            }
        }
        return 0;
    }
}
