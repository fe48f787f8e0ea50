package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SiteInTitleTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/titles.csv", delimiter = ';', numLinesToSkip = 1, emptyValue = "", nullValues = "-")
    void aTitleLosesTheSitesNameAlone(String title, String site, String host, String headline) {
        // Given
        SiteInTitle names = SiteInTitle.named(site == null ? "" : site, host);

        // When
        String found = names.cut(title);

        // Then
        assertThat(found).isEqualTo(headline);
    }
}
