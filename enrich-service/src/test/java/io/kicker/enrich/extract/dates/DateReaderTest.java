package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.kicker.enrich.extract.PageDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DateReaderTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/dates.csv", delimiter = '|', numLinesToSkip = 1)
    void aDateIsReadAsPreciselyAsItIsWritten(String text, boolean monthFirst, String expected) {
        // When
        String date = DateReader.read(text, monthFirst).map(PageDate::toString).orElse(null);

        // Then
        assertThat(date).isEqualTo(expected);
    }
}
