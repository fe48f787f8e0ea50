package io.kicker.enrich.extract.fields;

import java.util.HashSet;
import java.util.Set;

import io.kicker.enrich.extract.Letters;
import io.kicker.enrich.page.LowerCase;

/**
 * The words of a headline, by which it is compared with another.
 *
 * @param words its words
 * @param pairs the same, and where they are one or two the pairs of its letters too: in languages without spaces they are all there is
 */
record HeadlineWords(Set<String> words, Set<String> pairs) {

    private static final int FEW = 3;
    private static final int SHORTEST_PAIRED = 8;

    static HeadlineWords of(String text) {
        Set<String> words = new HashSet<>();
        String lower = LowerCase.of(text);
        for (int at = Letters.next(lower, 0); at < lower.length(); ) {
            int end = Letters.end(lower, at);
            words.add(lower.substring(at, end));
            at = Letters.next(lower, end);
        }
        return new HeadlineWords(words, words.size() < FEW && text.length() > SHORTEST_PAIRED ? withPairs(words, text) : words);
    }

    private static Set<String> withPairs(Set<String> words, String text) {
        Set<String> pairs = new HashSet<>(words);
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    /** Share of words or pairs that both have in common, by the shorter one, 0 to 1. */
    double agreement(HeadlineWords other) {
        double ofPairs = share(pairs, other.pairs);
        return pairs == words && other.pairs == other.words ? ofPairs : Math.max(ofPairs, share(words, other.words));
    }

    private static double share(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        int common = 0;
        for (String word : a) {
            common += b.contains(word) ? 1 : 0;
        }
        // A site's name is part of most titles, so a text of one or two words must not pass for the headline.
        return common / (double) Math.max(FEW, Math.min(a.size(), b.size()));
    }
}
