package io.kicker.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.stream.Stream;

import io.kicker.enrich.tag.Overrides;
import io.kicker.enrich.tag.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {

    private static final Gazetteers GAZETTEERS = new Gazetteers(Overrides.none());

    static Stream<Object[]> sentences() {
        return Tables.rows(GazetteerTest.class, "sentences.csv", 3).stream().map(row -> (Object[]) row);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("sentences")
    void theCountriesOfASentenceAreFound(String language, String countries, String sentence) {
        // When
        var found = GAZETTEERS.of(language).find(sentence).stream().map(naming -> naming.place().code()).toList();

        // Then
        assertThat(String.join(" ", new LinkedHashSet<>(found))).isEqualTo(countries);
    }
}
