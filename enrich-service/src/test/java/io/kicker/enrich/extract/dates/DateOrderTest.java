package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateOrderTest {

    @ParameterizedTest
    @CsvSource({"en, straits.test, true", "en-US, straits.com, true", "fil, straits.ph, true", "en-GB, straits.com, false",
            "en-US, straits.co.uk, false", "en, straits.in, false", "de, straits.com, false", ", straits.com, false"})
    void theMonthComesFirstOnlyWhereCountryAndLanguageWriteItSo(String language, String host, boolean expected) {
        // When
        boolean monthFirst = DateOrder.isMonthFirst(Optional.ofNullable(language), host);

        // Then
        assertThat(monthFirst).isEqualTo(expected);
    }
}
