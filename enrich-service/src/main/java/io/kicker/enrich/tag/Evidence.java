package io.kicker.enrich.tag;

/**
 * Why a tag was given: where the words stand that said so, and the words.
 *
 * @param text as printed, at most {@value #LONGEST} characters; of a longer text its beginning and an ellipsis
 */
public record Evidence(Signal signal, String text) {

    /** How many a tag carries at most: enough to see why, and small in every event. */
    public static final int MOST = 3;
    // A headline's length: more would repeat the article.
    static final int LONGEST = 80;

    public Evidence {
        text = shortened(text.strip());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int blank = text.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
