package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ClockLineTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/clock-lines.csv", delimiter = '|', numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '"')
    void aLineBeginsWithATimeOfDay(String line, String time, String rest) {
        // When
        var clock = ClockLine.of(line);

        // Then
        assertThat(clock.map(found -> found.time() + found.zone().map(zone -> "+00:00").orElse("")).orElse(null)).isEqualTo(time);
        assertThat(clock.map(ClockLine::rest).orElse(null)).isEqualTo(time == null ? null : rest == null ? "" : rest);
    }
}
