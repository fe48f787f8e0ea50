package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    private static final SiteNames SITE = new SiteNames(List.of("Straits Courier"), "straits.test", false);

    @ParameterizedTest
    @CsvFileSource(resources = "/bylines.csv", delimiter = '|', numLinesToSkip = 1)
    void aBylineGivesPeopleAndNobodyElse(String byline, String people) {
        // When
        String found = PersonName.split(byline).stream().filter(part -> Agencies.named(part).isEmpty())
                .map(part -> PersonName.of(part, SITE)).flatMap(Optional::stream).collect(Collectors.joining(", "));

        // Then
        assertThat(found).isEqualTo(people == null ? "" : people);
    }

    @Timeout(2)
    @ParameterizedTest
    @ValueSource(strings = {" ", ". ", ") ", ":", "AAA "})
    void nobodyIsNamedByALongLineOfTheSame(String sign) {
        // Given
        String line = "x" + sign.repeat(20_000) + "x by x";

        // When
        NamesInText found = NamesInText.of(line, SITE, true);

        // Then
        assertThat(found.people()).isEmpty();
    }
}
