package io.kicker.enrich.topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.enrich.tag.Tables;

/** Beginnings of words by which a text shows its topic, in several languages. */
final class TopicLexicon {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int SHORTEST = 3;
    private static final int LONGEST = 14;

    private final Map<String, String> topicByStem = new HashMap<>();

    TopicLexicon() {
        for (String[] row : Tables.rows(TopicLexicon.class, "topic-lexicon.csv", 3)) {
            for (String stem : row[2].split(",")) {
                topicByStem.putIfAbsent(stem.strip(), row[0]);
            }
        }
    }

    /**
     * Adds to each topic's score the weight of its words in the text. A word said again adds less each time.
     *
     * @param seen how often each stem was met so far; grows
     */
    void count(String text, double weight, Map<String, Integer> seen, Map<String, Double> scores) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String stem = stem(words.group());
            if (stem != null) {
                scores.merge(topicByStem.get(stem), weight / seen.merge(stem, 1, Integer::sum), Double::sum);
            }
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
