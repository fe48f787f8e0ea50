package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sketches of copies have half of their numbers in common, however an agency's text was cut and edited; those of different articles have next to none. */
class SketchTest {

    private static final int WORDS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void aCopyIsToldThoughItIsShortenedEditedOrIntroduced(long seed) {
        // Given
        Random random = new Random(seed);
        List<String> article = words(random);
        List<String> cut = article.subList(0, WORDS / 3);
        List<String> edited = article.stream().map(word -> random.nextInt(20) == 0 ? "edited" : word).toList();
        List<String> introduced = new ArrayList<>(words(random).subList(0, 60));
        introduced.addAll(article.subList(WORDS / 4, WORDS));

        // When, Then
        assertThat(shared(article, cut)).isGreaterThanOrEqualTo(.5);
        assertThat(shared(article, edited)).isGreaterThanOrEqualTo(.5);
        assertThat(shared(article, introduced)).isGreaterThanOrEqualTo(.5);
    }

    @Test
    void differentArticlesHaveNextToNothingInCommon() {
        // Given
        List<List<String>> articles = Stream.iterate(1L, seed -> seed + 1).limit(60).map(seed -> words(new Random(seed))).toList();

        for (int i = 0; i < articles.size(); i++) {
            for (int j = i + 1; j < articles.size(); j++) {
                // When, Then
                assertThat(shared(articles.get(i), articles.get(j))).isLessThan(.2);
            }
        }
    }

    @Test
    void itHasTheLeastHashesInOrderEachOnce() {
        // Given
        List<String> article = words(new Random(3));
        List<String> twice = new ArrayList<>(article);
        twice.addAll(article);

        // When
        List<Integer> sketch = Sketch.of(article);

        // Then
        List<Integer> all = IntStream.rangeClosed(0, WORDS - 4).mapToObj(from -> (int) (Shingle.hash(article, from, 4) >>> 33)).distinct().sorted().toList();
        assertThat(sketch).isEqualTo(all.subList(0, 32)).allMatch(hash -> hash >= 0);
        assertThat(Sketch.of(twice)).hasSize(32).doesNotHaveDuplicates().allMatch(hash -> hash <= sketch.get(31));
        assertThat(Sketch.of(article.subList(0, 20))).hasSize(17);
        assertThat(Sketch.of(article.subList(0, 3))).isEmpty();
    }

    @Test
    void caseAndPunctuationDoNotCountAndTextsOfAFewWordsHaveNone() {
        // Given
        String text = "The ferry between the outer islands and Zürich’s lake hasn’t run again, four years after the boat was taken out of service.";
        String otherwise = Normalizer.normalize(text.toUpperCase(Locale.ROOT).replace(",", " –").replace("’", "'").replace("ISLANDS", "IS\u00ADLANDS"),
                Normalizer.Form.NFD);

        // When, Then
        assertThat(TextMeasure.of(otherwise).sketch()).isEqualTo(TextMeasure.of(text).sketch()).hasSize(19);
        assertThat(TextMeasure.of("Watch it here.").sketch()).isEmpty();
    }

    @Test
    void textsWithoutSpacesAreToldApartToo() {
        // Given
        String text = "山あいの鉄道が十年ぶりに運転を再開した。始発列車には地元の高校生や通勤客など約百人が乗り込み、沿線の住民が旗を振って見送った。";

        // When, Then
        assertThat(TextMeasure.of(text).sketch()).hasSizeGreaterThan(16);
        assertThat(CopiedTexts.shared(TextMeasure.of(text).sketch(), TextMeasure.of("町の発表によると、" + text).sketch())).isGreaterThan(.8);
    }

    private static double shared(List<String> one, List<String> other) {
        return CopiedTexts.shared(Sketch.of(one), Sketch.of(other));
    }

    private static List<String> words(Random random) {
        return IntStream.range(0, WORDS).mapToObj(i -> "w" + (int) Math.pow(4_000, random.nextDouble())).toList();
    }
}
