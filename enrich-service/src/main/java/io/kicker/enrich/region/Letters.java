package io.kicker.enrich.region;

/** Letters as the trees of names hold them. */
final class Letters {

    /** The dot below a Devanagari letter, which many leave out. */
    static final char NUKTA = '\u093c';

    private static final String GREEK = "άέήίόύώϊϋΐΰς";
    private static final String GREEK_PLAIN = "αεηιουωιυιυσ";

    private static final String ACUTE = "áéíóú";
    private static final String ACUTE_PLAIN = "aeiou";

    private Letters() {
    }

    /** Hyphens and other separators as one blank, as {@link Words} parts them. */
    static String oneBlank(String name) {
        if (name.chars().allMatch(letter -> Words.isWordPart((char) letter))) {
            return name;
        }
        Words words = Words.of(name);
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            joined.append(i == 0 ? "" : " ").append(name, words.start(i), words.end(i));
        }
        return joined.toString();
    }

    /** Lower case, without what endings or habits change: accents in Greek, acute ones in Latin script, the hamza of an Arabic alef. */
    static char folded(char letter) {
        if (letter < 128) {
            return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter;
        }
        char lower = Character.toLowerCase(letter);
        int greek = lower >= '\u0390' && lower <= '\u03ce' ? GREEK.indexOf(lower) : -1;
        if (greek >= 0) {
            return GREEK_PLAIN.charAt(greek);
        }
        int acute = lower < '\u00ff' ? ACUTE.indexOf(lower) : -1;
        if (acute >= 0) {
            return ACUTE_PLAIN.charAt(acute);
        }
        return lower == 'أ' || lower == 'إ' || lower == 'آ' ? 'ا' : lower;
    }

    static String folded(String name) {
        String joined = oneBlank(name);
        StringBuilder folded = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            if (joined.charAt(i) != NUKTA) {
                folded.append(folded(joined.charAt(i)));
            }
        }
        return folded.toString();
    }

    /** A capital, or a letter of a script without them. */
    static boolean isNoLowerCase(char letter) {
        return !Character.isLowerCase(letter);
    }
}
