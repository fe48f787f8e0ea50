package io.kicker.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreasTest {

    private final Areas areas = Areas.load();

    @ParameterizedTest
    @CsvSource({
            "JP, 030 142",
            "PE, 005 419 019",
            "MX, 013 003 419 019",
            "US, 021 003 019",
            "NG, 011 202 002",
            "EG, 015 002",
            "030, 142",
            "419, 019",
            "142, ''",
            "001, ''",
            "ZZ, ''"})
    void areasLieAroundARegion(String region, String around) {
        assertThat(areas.around(region)).extracting(Tag::code).containsExactlyInAnyOrder(around.isEmpty() ? new String[0] : around.split(" "));
    }

    @Test
    void everyCountryLiesSomewhere() {
        // Given
        // Antarctica and the uninhabited: in no region of M49 that the news would be filtered by.
        List<String> nowhere = List.of("AQ", "TA", "AC", "DG", "CP", "EA", "IC", "AN", "BV", "GS", "HM", "TF", "IO");

        // When
        List<String> missing = List.of(Locale.getISOCountries()).stream()
                .filter(country -> areas.around(country).isEmpty() && !nowhere.contains(country)).toList();

        // Then
        assertThat(missing).isEmpty();
    }
}
