package io.kicker.enrich.region;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.kicker.enrich.tag.Tables;

/**
 * How a language's names change by their endings.
 *
 * @param endings          that come off, the longest first, as {@link Letters#folded(String)}
 * @param leastLeft        how many letters a stem has at least
 * @param mostFollowing    how many letters may follow a stem
 * @param namesChange      whether countries' names take endings, or their people's alone
 * @param capital          whether the words for their people begin with a capital
 */
record Endings(List<String> endings, int leastLeft, int mostFollowing, boolean namesChange, boolean capital) {

    private static final Endings NONE = new Endings(List.of(), 4, 0, false, true);
    private static final int SHORT_STEM = 4;
    private static final int MOST_AFTER_SHORT = 3;
    private static final String VOWELS = "aeiouyäöąęăαεηιουωаеиоуыіїяюё";
    private static final String ARABIC_ARTICLE = "ال";
    private static final Map<String, Endings> BY_LANGUAGE = read();

    static Endings of(String language) {
        return BY_LANGUAGE.getOrDefault(language, NONE);
    }

    /** How many letters may follow a stem: few, if it is so short that many other words begin with it. */
    int mostFollowing(String stem) {
        return stem.length() <= SHORT_STEM ? Math.min(MOST_AFTER_SHORT, mostFollowing) : mostFollowing;
    }

    /** What stays of a name whatever ending it takes; null if too little does ("mali" begins the Polish "malina"). */
    String stem(String name) {
        String stem = cut(name);
        boolean tooShort = stem.length() < leastLeft || stem.length() <= SHORT_STEM && VOWELS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return tooShort ? null : stem;
    }

    private String cut(String name) {
        String folded = Letters.folded(name);
        String bare = folded.startsWith(ARABIC_ARTICLE) ? folded.substring(ARABIC_ARTICLE.length()) : folded;
        for (String ending : endings) {
            if (bare.endsWith(ending) && bare.length() - ending.length() >= leastLeft) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    private static Map<String, Endings> read() {
        Map<String, Endings> byLanguage = new HashMap<>();
        for (String[] row : Tables.rows(Endings.class, "endings.csv", 6)) {
            List<String> endings = Arrays.stream(row[1].split(" ")).filter(ending -> !ending.isEmpty()).map(Letters::folded).toList();
            Endings read = new Endings(endings, Integer.parseInt(row[2]), Integer.parseInt(row[3]), row[4].equals("yes"), row[5].equals("capital"));
            for (String language : row[0].split(",")) {
                byLanguage.put(language, read);
            }
        }
        return byLanguage;
    }
}
