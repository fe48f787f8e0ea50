package io.kicker.enrich.extract.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CaptionTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/captions.csv", delimiter = '|', numLinesToSkip = 1)
    void aCaptionAndItsCreditAreToldApart(String caption, String text, String credit) {
        // When
        Caption found = Caption.split(caption);

        // Then
        assertThat(found.text().orElse(null)).isEqualTo(text);
        assertThat(found.credit().orElse(null)).isEqualTo(credit);
    }
}
