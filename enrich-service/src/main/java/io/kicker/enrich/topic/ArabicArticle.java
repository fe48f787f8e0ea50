package io.kicker.enrich.topic;

/** Arabic writes its article, and what stands before that, at the front of a word without a blank: "والشرطة", "and the police". */
final class ArabicArticle {

    private static final String ARTICLE = "ال";
    /** "For" and the article have become one. */
    private static final String FOR_THE = "لل";
    /** And, in, as, for, so. */
    private static final String BEFORE = "وبكلف";

    private ArabicArticle() {
    }

    /** Where the article of the word that begins here begins; the word's own beginning if it has none. */
    static int start(String text, int word) {
        return BEFORE.indexOf(text.charAt(word)) >= 0 && isAt(text, word + 1) ? word + 1 : word;
    }

    /** Where the word that begins here begins behind its article; its own beginning if it has none. */
    static int end(String text, int word) {
        if (!isArabic(text.charAt(word))) {
            return word;
        }
        int start = start(text, word);
        return isAt(text, start) ? start + ARTICLE.length() : word;
    }

    static boolean isArabic(char c) {
        return c >= '\u0600' && c <= '\u06ff';
    }

    /** With fewer than two letters behind it, it is a part of the word. */
    private static boolean isAt(String text, int at) {
        int behind = at + ARTICLE.length();
        return (text.startsWith(ARTICLE, at) || text.startsWith(FOR_THE, at)) && behind + 1 < text.length()
                && StemTree.isWordPart(text.charAt(behind)) && StemTree.isWordPart(text.charAt(behind + 1));
    }
}
