package io.kicker.enrich.region;

/** Words in texts written without blanks: those of katakana, the script of loanwords, and of Latin letters stand together and show where they end. */
final class UnspacedWord {

    // Shorter names are found within many loanwords: "タイ" in "スタイル", "ドバイ" in "アドバイス". Longer ones rather follow another word.
    private static final int SHORTEST_AT_END = 4;
    // Shorter names begin many loanwords, such as "タイトル"; longer ones are rather a country's something.
    private static final int SHORTEST_AT_BEGINNING = 3;
    private static final char FIRST_KATAKANA = 'ァ';
    private static final char LAST_KATAKANA = 'ヺ';
    private static final char LONG_VOWEL = 'ー';
    private static final char FIRST_NOT_LATIN = '\u0250';

    private UnspacedWord() {
    }

    /** Whether what stands from start to end is a piece of a longer word and thus no name. */
    static boolean isPiece(String text, int start, int end) {
        int length = end - start;
        return start > 0 && isOneWord(text.charAt(start - 1), text.charAt(start), length < SHORTEST_AT_END)
                || end < text.length() && isOneWord(text.charAt(end - 1), text.charAt(end), length < SHORTEST_AT_BEGINNING);
    }

    private static boolean isOneWord(char one, char next, boolean shortName) {
        return isLatin(one) && isLatin(next) || shortName && isKatakana(one) && isKatakana(next);
    }

    private static boolean isLatin(char c) {
        return c < FIRST_NOT_LATIN && Character.isLetter(c);
    }

    private static boolean isKatakana(char c) {
        return c >= FIRST_KATAKANA && c <= LAST_KATAKANA || c == LONG_VOWEL;
    }
}
