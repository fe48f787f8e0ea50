package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

import io.kicker.enrich.extract.PageDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class RelativeDateTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:20Z");

    @ParameterizedTest
    @CsvFileSource(resources = "/relative-dates.csv", delimiter = '|', numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void aTimeAgoIsCountedFromTheFetch(String text, String expected) {
        // When
        String date = RelativeDate.read(text, NOW).map(PageDate::toString).orElse(null);

        // Then
        assertThat(date).isEqualTo(expected);
    }
}
