package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TeasingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/teasing.csv", delimiter = '|', numLinesToSkip = 1)
    void aStandfirstLosesLabelsAndCallsAlone(String text, String standfirst) {
        // When
        String found = Teasing.without(text);

        // Then
        assertThat(found).isEqualTo(standfirst);
    }
}
