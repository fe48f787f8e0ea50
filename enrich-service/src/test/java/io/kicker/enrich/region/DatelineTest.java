package io.kicker.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PYONGYANG, Sept 11 (Reuters) - Leaders met. | PYONGYANG
            RIO DE JANEIRO (AP) — The city woke up.     | RIO DE JANEIRO
            WASHINGTON – Two senators said.             | WASHINGTON
            VANCOUVER, British Columbia, March 9 - Prices. | VANCOUVER, British Columbia
            PARÍS, 11 de septiembre (EFE) - Los líderes. | PARÍS
            Paris, 11 septembre 2024 (AFP) - Un accord.  | Paris
            Berlin (dpa/lni) - Die Stadt erwacht.        | Berlin
            Wien, 3. März (APA) – Die Regierung.         | Wien
            МОСКВА, 11 сен — РИА Новости. Лидеры.        | МОСКВА
            The Union (EU) - a large one - met.          |
            The city - a large one - woke up.           |
            NATO said on Monday.                        |
            """)
    void thePlaceStandsInCapitalsOrBesideADateOrAnAgencyBeforeADash(String paragraph, String place) {
        assertThat(Dateline.of(paragraph).map(Dateline::place).orElse(null)).isEqualTo(place);
    }
}
