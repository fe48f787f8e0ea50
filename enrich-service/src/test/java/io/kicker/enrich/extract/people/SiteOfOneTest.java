package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteOfOneTest {

    @ParameterizedTest
    @CsvSource({"Maria Feldkamp's Harbour Blog, mariafeldkamp.test, Maria Feldkamp", "Maria Feldkamp, mariafeldkamp.blog.test, Maria Feldkamp", "Maria Feldkamp, harbour.test,",
            "Harbour Courier, harbourcourier.test,", "Quiet Light, quietlight.test,"})
    void aSiteIsAPersonsOnlyIfNameAndHostSaySo(String siteName, String host, String expected) {
        // When
        String person = SiteOfOne.person(siteName, host).orElse(null);

        // Then
        assertThat(person).isEqualTo(expected);
    }
}
