package io.kicker.enrich.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.ibm.icu.util.ULocale;
import io.kicker.enrich.page.LowerCase;
import io.kicker.enrich.tag.Tables;
import io.kicker.enrich.topic.StemTree.Stem;

/** Beginnings of words by which a text of one language shows its topic. */
final class TopicLexicon {

    private static final String ENGLISH = "en";
    /** Languages so near to one with rows that they share most beginnings of words. */
    private static final Map<String, String> RELATED = Map.of("no", "nb", "nn", "nb", "sk", "cs", "be", "ru", "ms", "id", "gl", "pt",
            "ca", "es", "ti", "am", "rw", "rn");
    /** Characters of languages written without blanks: a beginning may stand anywhere in a run of them. */
    private static final char FIRST_UNSPACED = '\u3040';
    private static final char LAST_UNSPACED = '\u9fff';


    private final StemTree stems = new StemTree();
    private final List<String> codes = new ArrayList<>();
    private int size;

    private TopicLexicon() {
    }

    /** A lexicon for each language that the table has. */
    static Map<String, TopicLexicon> byLanguage() {
        Map<String, TopicLexicon> lexicons = new HashMap<>();
        for (String[] row : Tables.rows(TopicLexicon.class, "topic-lexicon.csv", 3)) {
            TopicLexicon lexicon = lexicons.computeIfAbsent(row[1], language -> new TopicLexicon());
            for (String stem : row[2].split(",")) {
                String text = stem.strip();
                lexicon.stems.add(text, new Stem(lexicon.size++, text.replace("$", "").length(), lexicon.number(row[0])));
            }
        }
        return Map.copyOf(lexicons);
    }

    /** @param language BCP 47, or null if not known; English stands in for a language without rows */
    static TopicLexicon of(String language, Map<String, TopicLexicon> lexicons) {
        String code = language == null ? ENGLISH : ULocale.forLanguageTag(language).getLanguage();
        return lexicons.getOrDefault(RELATED.getOrDefault(code, code), lexicons.get(ENGLISH));
    }

    private int number(String code) {
        if (!codes.contains(code)) {
            codes.add(code);
        }
        return codes.indexOf(code);
    }

    /** The code of a beginning. */
    String code(Stem stem) {
        return codes.get(stem.topic());
    }

    /** A place to count in. */
    Count count() {
        return new Count();
    }

    /** Finds the beginnings in a text of small letters, from left to right. */
    void scan(String lower, Hit hit) {
        int i = 0;
        while (i < lower.length()) {
            if (!StemTree.isWordPart(lower.charAt(i))) {
                i++;
                continue;
            }
            boolean unspaced = isUnspaced(lower.charAt(i));
            int end = i + 1;
            while (end < lower.length() && StemTree.isWordPart(lower.charAt(end)) && isUnspaced(lower.charAt(end)) == unspaced) {
                end++;
            }
            Stem stem = longest(lower, i);
            if (stem != null) {
                hit.found(stem, i, unspaced ? i + stem.length() : Math.max(end, i + stem.length()));
            }
            i = unspaced ? i + 1 : end;
        }
    }

    /** The longest beginning of the word that begins here; if there is none, of what stands behind its article. */
    private Stem longest(String lower, int word) {
        Stem whole = stems.longest(lower, word);
        if (whole != null || !ArabicArticle.isArabic(lower.charAt(word))) {
            return whole;
        }
        Stem withArticle = stems.longest(lower, ArabicArticle.start(lower, word));
        return withArticle == null ? stems.longest(lower, ArabicArticle.end(lower, word)) : withArticle;
    }

    /** A place where a text shows a topic. */
    interface Hit {

        /** From start to end stands the word or phrase that begins so. */
        void found(Stem stem, int start, int end);
    }

    /** Counts the words of one text, piece by piece. Not thread safe. */
    final class Count {

        private final int[] seen = new int[size];
        private final double[] scores = new double[codes.size()];

        private Count() {
        }

        /** Adds to each topic's score the weight of its words. A word said again adds less each time. */
        void add(String text, double weight) {
            scan(LowerCase.of(text), (stem, start, end) -> scores[stem.topic()] += weight / ++seen[stem.number()]);
        }

        /** By code, of top concepts and others; those without words are left out. */
        Map<String, Double> scores() {
            Map<String, Double> byCode = new HashMap<>();
            for (int i = 0; i < scores.length; i++) {
                if (scores[i] > 0) {
                    byCode.put(codes.get(i), scores[i]);
                }
            }
            return byCode;
        }
    }

    private static boolean isUnspaced(char c) {
        return c >= FIRST_UNSPACED && c <= LAST_UNSPACED;
    }
}
