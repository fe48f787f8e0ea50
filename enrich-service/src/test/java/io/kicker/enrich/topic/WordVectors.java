package io.kicker.enrich.topic;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What words mean, as points in one space for all languages: English words where the teacher (the sentence model MiniLM) puts them,
 * words of other languages between their translations. No unit test.
 */
final class WordVectors {

    // More dimensions distinguish more than topics need.
    static final int DIMENSIONS = 160;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    // Words of a translation that say nothing of its meaning.
    private static final List<String> EMPTY =
            List.of("a", "an", "the", "of", "to", "in", "on", "for", "or", "and", "with", "by", "be", "sb", "sth", "one", "etc",
            "that", "is", "it", "at", "as", "from", "into", "something", "someone", "somebody", "abbr", "used", "person");
    // A translation of a translation, and that once more: then all dictionaries are used up.
    private static final int ROUNDS = 2;

    private final Map<String, Map<String, float[]>> byLanguage = new HashMap<>();

    /** A word of a language, and where it is. */
    interface Reader {
        void accept(String language, String word, float[] vector);
    }

    /** @param teacher the words' vectors as the teacher writes them */
    static WordVectors read(Path teacher, Path dictionaries) throws IOException {
        WordVectors vectors = new WordVectors();
        vectors.readTeacher(teacher);
        for (int round = 0; round < ROUNDS; round++) {
            vectors.translate(dictionaries);
        }
        vectors.byLanguage.forEach((language, words) -> System.out.print(language + " " + words.size() + "  "));
        System.out.println();
        return vectors;
    }

    void forEach(Reader reader) {
        byLanguage.forEach((language, words) -> words.forEach((word, vector) -> reader.accept(language, word, vector)));
    }

    private void readTeacher(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> points = new ArrayList<>();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (true) {
                words.add(in.readUTF());
                float[] point = new float[384];
                for (int i = 0; i < point.length; i++) {
                    point[i] = in.readFloat();
                }
                points.add(point);
            }
        } catch (EOFException end) {
            Map<String, float[]> english = byLanguage.computeIfAbsent("eng", language -> new HashMap<>());
            List<float[]> principal = PrincipalComponents.of(points, DIMENSIONS);
            for (int i = 0; i < principal.size(); i++) {
                english.put(words.get(i), principal.get(i));
            }
        }
    }

    /** Puts each word that has none yet in the middle of its translations that have. */
    private void translate(Path dictionaries) throws IOException {
        Map<String, Map<String, float[]>> sums = new HashMap<>();
        Dictionaries.read(dictionaries, (from, word, to, translation) -> {
            add(from, word, point(to, translation), sums);
            add(to, translation, point(from, word), sums);
        });
        sums.forEach((language, words) -> {
            Map<String, float[]> known = byLanguage.computeIfAbsent(language, any -> new HashMap<>());
            words.forEach((word, sum) -> known.computeIfAbsent(word, any -> mean(sum)));
        });
    }

    private void add(String language, String text, float[] point, Map<String, Map<String, float[]>> sums) {
        String word = text.toLowerCase(Locale.ROOT);
        if (point == null || language.equals("eng") || word.indexOf(' ') >= 0) {
            return;
        }
        float[] sum = sums.computeIfAbsent(language, any -> new HashMap<>()).computeIfAbsent(word, any -> new float[DIMENSIONS + 1]);
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] += point[i];
        }
        sum[DIMENSIONS]++;
    }

    /** Where a word or a short phrase is, or null. */
    private float[] point(String language, String text) {
        Map<String, float[]> words = byLanguage.getOrDefault(language, Map.of());
        float[] sum = new float[DIMENSIONS + 1];
        for (String word : NOT_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            float[] point = EMPTY.contains(word) ? null : words.get(word);
            if (point != null) {
                for (int i = 0; i < DIMENSIONS; i++) {
                    sum[i] += point[i];
                }
                sum[DIMENSIONS]++;
            }
        }
        return sum[DIMENSIONS] == 0 ? null : mean(sum);
    }

    private static float[] mean(float[] sum) {
        float[] mean = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            mean[i] = sum[i] / sum[DIMENSIONS];
        }
        return mean;
    }
}
