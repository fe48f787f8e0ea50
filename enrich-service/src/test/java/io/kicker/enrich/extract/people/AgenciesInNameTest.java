package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesInNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Meier (sda)      | Anna Meier          | sda
            Anna Meier (AFP, dpa) | Anna Meier          | afp, dpa
            Anna Meier/AP         | Anna Meier          | ap
            Anna Meier (Text)     | Anna Meier (Text)   | ''
            Anna (Anni) Meier     | Anna (Anni) Meier   | ''
            """)
    void anAgencyBehindANameIsNoPartOfIt(String part, String rest, String agencies) {
        // When
        AgenciesInName named = AgenciesInName.of(part);

        // Then
        assertThat(named.rest()).contains(rest);
        assertThat(String.join(", ", named.agencies())).isEqualTo(agencies);
    }
}
