package io.kicker.enrich.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ibm.icu.util.ULocale;
import io.kicker.enrich.tag.Tables;

/** Beginnings of words by which a text of one language shows its topic. Immutable. */
final class TopicLexicon {

    private static final String ENGLISH = "en";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 2;
    private static final int LONGEST = 14;
    /** Characters of languages written without blanks: a beginning may stand anywhere in a run of them. */
    private static final char FIRST_UNSPACED = '\u3040';
    private static final char LAST_UNSPACED = '\u9fff';

    private final Map<String, String> topicByStem = new HashMap<>();

    private TopicLexicon() {
    }

    /** A lexicon for each language that the table has. */
    static Map<String, TopicLexicon> byLanguage() {
        Map<String, TopicLexicon> lexicons = new HashMap<>();
        for (String[] row : Tables.rows(TopicLexicon.class, "topic-lexicon.csv", 3)) {
            TopicLexicon lexicon = lexicons.computeIfAbsent(row[1], language -> new TopicLexicon());
            for (String stem : row[2].split(",")) {
                lexicon.topicByStem.putIfAbsent(stem.strip(), row[0]);
            }
        }
        return Map.copyOf(lexicons);
    }

    /** @param language BCP 47, or null if not known */
    static TopicLexicon of(String language, Map<String, TopicLexicon> lexicons) {
        String code = language == null ? ENGLISH : ULocale.forLanguageTag(language).getLanguage();
        return lexicons.getOrDefault(code, lexicons.get(ENGLISH));
    }

    /**
     * Adds to each topic's score the weight of its words in the text. A word said again adds less each time.
     *
     * @param seen how often each stem was met so far; grows
     */
    void count(String text, double weight, Map<String, Integer> seen, Map<String, Double> scores) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            if (word.charAt(0) >= FIRST_UNSPACED && word.charAt(0) <= LAST_UNSPACED) {
                for (int i = 0; i < word.length() - 1; i++) {
                    score(stem(word.substring(i)), weight, seen, scores);
                }
            } else {
                score(stem(word), weight, seen, scores);
            }
        }
    }

    private void score(String stem, double weight, Map<String, Integer> seen, Map<String, Double> scores) {
        if (stem != null) {
            scores.merge(topicByStem.get(stem), weight / seen.merge(stem, 1, Integer::sum), Double::sum);
        }
    }

    /** The longest stem that the word begins with. A stem that ends in a dollar sign is the whole word. */
    private String stem(String word) {
        if (topicByStem.containsKey(word + "$")) {
            return word + "$";
        }
        for (int length = Math.min(LONGEST, word.length()); length >= SHORTEST; length--) {
            String beginning = word.substring(0, length);
            if (topicByStem.containsKey(beginning)) {
                return beginning;
            }
        }
        return null;
    }
}
