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
            The city - a large one - woke up.           |
            NATO said on Monday.                        |
            """)
    void thePlaceStandsInCapitalsBeforeADash(String paragraph, String place) {
        assertThat(Dateline.of(paragraph).map(Dateline::place).orElse(null)).isEqualTo(place);
    }
}
