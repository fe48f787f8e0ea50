package io.kicker.index.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionNameTest {

    @ParameterizedTest
    @CsvSource({"Middle East, 145", "latin america, 419", "Southeast Asia, 035", "Western Asia, "})
    void theNamesOfThePageLeadToTheirRegions(String name, String code) {
        assertThat(RegionName.codeOf(name).orElse(null)).isEqualTo(code);
    }
}
