package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fingerprints of copies are near each other, those of different articles far: the README's rule is that at most 8 bits differ. */
class FingerprintTest {

    private static final int SAME = 8;

    /** As long as an article. */
    private static final int WORDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aCopyWithSmallEditsIsNear(long seed) {
        // Given
        Random random = new Random(seed);
        List<String> article = words(random);
        List<String> corrected = new ArrayList<>(article);
        for (int i = 0; i < 3; i++) {
            corrected.set(random.nextInt(WORDS), "corrected");
        }
        List<String> shortened = article.subList(0, WORDS - 8);
        List<String> introduced = new ArrayList<>(List.of("this", "story", "was", "first", "told", "elsewhere"));
        introduced.addAll(article);

        // When, Then
        assertThat(distance(article, corrected)).isLessThanOrEqualTo(SAME);
        assertThat(distance(article, shortened)).isLessThanOrEqualTo(SAME);
        assertThat(distance(article, introduced)).isLessThanOrEqualTo(SAME);
    }

    @Test
    void differentArticlesAreFar() {
        // Given
        List<List<String>> articles = Stream.iterate(1L, seed -> seed + 1).limit(60).map(seed -> words(new Random(seed))).toList();

        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                // When, Then
                assertThat(distance(articles.get(i), articles.get(j))).isGreaterThan(SAME);
            }
        }
    }

    @Test
    void caseSpacesAndPunctuationDoNotCount() {
        // Given
        List<String> article = words(new Random(5));
        String shouted = String.join(",\n ", article).toUpperCase(java.util.Locale.ROOT) + "!";

        // When, Then
        assertThat(TextMeasure.of(shouted).fingerprint()).isEqualTo(TextMeasure.of(String.join(" ", article)).fingerprint());
    }

    /** Words as frequent as those of a language: the few first ones make up half of the text. */
    private static List<String> words(Random random) {
        return Stream.generate(() -> Integer.toString((int) Math.pow(4_000, random.nextDouble()) + 10, 36).chars()
                .mapToObj(c -> "bcdfghijklmnopqrstuvwxyz0123456789ae".substring(Character.digit(c, 36), Character.digit(c, 36) + 1))
                .collect(Collectors.joining("", "w", ""))).limit(WORDS).toList();
    }

    private static int distance(List<String> one, List<String> other) {
        return Long.bitCount(fingerprint(one) ^ fingerprint(other));
    }

    private static long fingerprint(List<String> words) {
        return Long.parseUnsignedLong(TextMeasure.of(String.join(" ", words)).fingerprint().orElseThrow(), 16);
    }
}
