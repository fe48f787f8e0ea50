package io.kicker.enrich.extract.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.extract.PageDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearlessDateTest {

    private static final Instant FETCHED = Instant.parse("2026-11-30T12:00:00Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30.11. klo 11.15               | 2026-11-30T11:15
            30 november kl 11.15           | 2026-11-30T11:15
            30 nov. kl. 11:15              | 2026-11-30T11:15
            Publicerad 30 november         | 2026-11-30
            Julkaistu 30.11. klo 11.15     | 2026-11-30T11:15
            30. November, 11:15 Uhr        | 2026-11-30T11:15
            30 ноября, 11:15               | 2026-11-30T11:15
            30 de novembro 11:15           | 2026-11-30T11:15
            Nov 30, 11:15 pm               | 2026-11-30T23:15
            11月30日 11:15                 | 2026-11-30T11:15
            1.12. klo 0.15                 | 2026-12-01T00:15
            28 december kl 18.00           |
            3.12. klo 18.00                |
            30 november                    |
            30.11.                         |
            31 november kl 11.15           |
            fredag 27 november kl 18.00    |
            30 november kl 18.00 i Falun   |
            30 spelare kl 11.15            |
            """)
    void aDayWithATimeOrALabelIsTheLatestThatWas(String line, String expected) {
        // When
        Optional<PageDate> date = YearlessDate.read(line, FETCHED);

        // Then
        assertThat(date.map(read -> read.date() + read.time().map(time -> "T" + time).orElse(""))).isEqualTo(Optional.ofNullable(expected));
    }
}
