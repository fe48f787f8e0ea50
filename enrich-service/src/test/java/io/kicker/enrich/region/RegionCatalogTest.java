package io.kicker.enrich.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.tag.RegionLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCatalogTest {

    @ParameterizedTest
    @CsvSource({
            "JP, Japan, COUNTRY, 030 142 001",
            "KE, Kenya, COUNTRY, 014 202 002 001",
            "MX, Mexico, COUNTRY, 013 003 419 019 001",
            "CL, Chile, COUNTRY, 005 419 019 001",
            "XK, Kosovo, COUNTRY, 039 150 001",
            "145, Western Asia, AREA, 142 001",
            "142, Asia, CONTINENT, 001",
            "419, Latin America, AREA, 019 001"})
    void aRegionKnowsItsNameLevelAndWhatContainsIt(String code, String name, RegionLevel level, String parents) {
        // When
        RegionEntry region = RegionCatalog.standard().find(code).orElseThrow();

        // Then
        assertThat(region.name()).isEqualTo(name);
        assertThat(region.level()).isEqualTo(level);
        assertThat(region.parents()).isEqualTo(List.of(parents.split(" ")));
    }
}
