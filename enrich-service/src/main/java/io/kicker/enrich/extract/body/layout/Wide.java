package io.kicker.enrich.extract.body.layout;

/** Letters and signs of Chinese and Japanese, which have no spaces between words, so that lines end within them. */
final class Wide {

    /** Radicals are the first of them, and characters for compatibility the last; Hangul is not among them, for Korean has spaces. */
    private static final char FIRST = 0x2e80;
    private static final char LAST = 0x9fff;
    private static final char FIRST_HANGUL = 0x3130;
    private static final char LAST_HANGUL = 0x318f;

    /** In front of an item of a list. */
    private static final char POINT = '・';

    /** Full-width signs. */
    private static final char FIRST_SIGN = 0xff01;
    private static final char LAST_SIGN = 0xff60;

    /** Signs of other scripts, too. */
    private static final String SHARED = "“”‘’—…·";

    private Wide() {
    }

    /** Whether a text goes on from one letter to the next where a line ends between them. */
    static boolean goOn(char before, char after) {
        return after != POINT && (is(before) && (is(after) || isShared(after)) || isShared(before) && is(after));
    }

    private static boolean is(char c) {
        return c >= FIRST && c <= LAST && (c < FIRST_HANGUL || c > LAST_HANGUL) || c >= FIRST_SIGN && c <= LAST_SIGN;
    }

    private static boolean isShared(char c) {
        return c > 127 && SHARED.indexOf(c) >= 0;
    }
}
