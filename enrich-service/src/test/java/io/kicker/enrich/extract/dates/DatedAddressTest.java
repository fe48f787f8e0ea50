package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import io.kicker.enrich.extract.PageDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DatedAddressTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/dated-addresses.csv", delimiter = '|', numLinesToSkip = 1)
    void anAddressGivesTheDayItNames(String address, String expected) {
        // When
        String day = DatedAddress.of(address).map(PageDate::toString).orElse(null);

        // Then
        assertThat(day).isEqualTo(expected);
    }
}
