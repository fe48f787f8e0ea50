package io.kicker.enrich.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;

import io.kicker.enrich.tag.Tables;

/** Made-up texts of a few words each, drawn from the lexicon's rows, so that the model learns in every language and topic what the lexicon's author knows. */
final class LexiconTexts {

    private static final int WORDS_IN_TEXT = 8;
    private static final int ENGLISH_TEXTS = 40;
    private static final int OTHER_TEXTS = 8;
    // Of a beginning of words, this many words: more would be far-fetched ones.
    private static final int WORDS_OF_BEGINNING = 4;

    private LexiconTexts() {
    }

    /** @param vectors tell which words begin as the lexicon says */
    static List<TrainingText> all(WordVectors vectors) {
        Map<String, NavigableSet<String>> known = new HashMap<>();
        vectors.forEach((language, word, vector) -> known.computeIfAbsent(language, any -> new TreeSet<>()).add(word));
        Random random = new Random(11);
        List<TrainingText> texts = new ArrayList<>();
        for (String[] row : Tables.rows(TopicLexicon.class, "topic-lexicon.csv", 3)) {
            NavigableSet<String> words = known.getOrDefault(new Locale(row[1]).getISO3Language(), Collections.emptyNavigableSet());
            List<String> ofTopic = new ArrayList<>();
            for (String beginning : row[2].split(",")) {
                ofTopic.addAll(words(beginning.strip(), words, random));
            }
            for (int i = 0; i < (row[1].equals("en") ? ENGLISH_TEXTS : OTHER_TEXTS); i++) {
                Collections.shuffle(ofTopic, random);
                texts.add(new TrainingText(top(row[0]), row[1], "lexicon", String.join(". ", ofTopic.subList(0, Math.min(WORDS_IN_TEXT, ofTopic.size()))), 0));
            }
        }
        return texts;
    }

    private static String top(String code) {
        TopicCatalog catalog = TopicCatalog.standard();
        return catalog.top(catalog.find(code).orElseThrow()).code();
    }

    private static List<String> words(String beginning, NavigableSet<String> known, Random random) {
        String plain = beginning.replace("$", "");
        if (beginning.endsWith("$") || known.isEmpty()) {
            return List.of(plain);
        }
        List<String> longer = new ArrayList<>(known.subSet(plain, true, plain + '\uffff', true));
        Collections.shuffle(longer, random);
        List<String> words = new ArrayList<>(longer.subList(0, Math.min(WORDS_OF_BEGINNING, longer.size())));
        return words.isEmpty() ? List.of(plain) : words;
    }
}
