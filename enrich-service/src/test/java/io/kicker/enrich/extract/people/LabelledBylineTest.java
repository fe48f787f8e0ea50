package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelledBylineTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/labelled-bylines.csv", delimiter = '|', numLinesToSkip = 1)
    void aLineThatCallsNamesWritersIsAByline(String line, boolean byline) {
        // When
        boolean found = BylineLines.isOne(line);

        // Then
        assertThat(found).isEqualTo(byline);
    }
}
