package io.kicker.enrich.extract.fields;

import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.Article.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class KindWordsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/kinds.csv", delimiter = '|', numLinesToSkip = 1)
    void aKindIsToldByTypeLabelHeadlineOrAddress(String type, String label, String headline, String path, String expected) {
        // When
        Kind kind = KindWords.of(Optional.ofNullable(type).stream().toList(), Optional.ofNullable(label).stream().toList(), headline,
                "https://straits.test/" + path);

        // Then
        assertThat(kind.label()).isEqualTo(expected);
    }
}
