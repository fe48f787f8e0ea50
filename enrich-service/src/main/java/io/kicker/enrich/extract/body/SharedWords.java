package io.kicker.enrich.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which words of a segment the article's other sentences have too: an invitation or a teaser shares few. Of scripts without spaces, pairs of letters count. */
final class SharedWords {

    /** Letters of a word that says something. */
    private static final int SHORTEST = 4;

    /** In how many of the kept sentences a word, by its hash, is. */
    private final Map<Integer, Integer> sentences = new HashMap<>();

    SharedWords(List<Segment> segments) {
        for (Segment segment : segments) {
            if (isSentence(segment)) {
                for (int word : words(segment.text)) {
                    sentences.merge(word, 1, Integer::sum);
                }
            }
        }
    }

    private static boolean isSentence(Segment segment) {
        return segment.kept && segment.goodness() >= 60;
    }

    /** The share of a segment's words that another sentence has; -1 for one without words. */
    double share(Segment segment) {
        int own = isSentence(segment) ? 1 : 0;
        int[] words = words(segment.text);
        int shared = 0;
        for (int word : words) {
            shared += sentences.getOrDefault(word, 0) > own ? 1 : 0;
        }
        return words.length == 0 ? -1 : (double) shared / words.length;
    }

    private static int[] words(String text) {
        return Words.distinct(text, SHORTEST);
    }
}
