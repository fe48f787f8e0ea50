package io.kicker.enrich.topic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.kicker.enrich.tag.Tables;

/**
 * Lists the English words that the teacher is asked about: those of the training texts, those that several dictionaries
 * translate, and names that news of some topics are full of. No unit test. The README says how to run it.
 */
final class TopicWords {

    private static final Pattern WORD = Pattern.compile("[a-z]{2,24}");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final int LEAST_IN_TEXTS = 3;
    private static final int LEAST_IN_DICTIONARIES = 3;

    private TopicWords() {
    }

    /** @param arguments the labelled texts, the folder of dictionaries, and the file to write, a word a line */
    public static void main(String[] arguments) throws IOException {
        Map<String, Integer> inTexts = new TreeMap<>();
        for (TrainingText text : TrainingText.read(Path.of(arguments[0]))) {
            if (text.language().equals("en")) {
                count(text.text(), inTexts);
            }
        }
        Map<String, Integer> inDictionaries = new TreeMap<>();
        Dictionaries.read(Path.of(arguments[1]), (from, word, to, translation) -> {
            if (from.equals("eng")) {
                count(word, inDictionaries);
            } else if (to.equals("eng")) {
                count(translation, inDictionaries);
            }
        });
        inTexts.values().removeIf(times -> times < LEAST_IN_TEXTS);
        inDictionaries.values().removeIf(times -> times < LEAST_IN_DICTIONARIES);
        inTexts.keySet().forEach(word -> inDictionaries.putIfAbsent(word, 0));
        for (String line : Tables.rows(TopicWords.class, "names.txt", 1).stream().map(row -> row[0]).toList()) {
            count(line, inDictionaries);
        }
        Files.write(Path.of(arguments[2]), inDictionaries.keySet());
        System.out.println(inDictionaries.size() + " words, " + inTexts.size() + " of them in the texts");
    }

    private static void count(String text, Map<String, Integer> words) {
        for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (WORD.matcher(word).matches()) {
                words.merge(word, 1, Integer::sum);
            }
        }
    }
}
