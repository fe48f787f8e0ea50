package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import io.kicker.enrich.tag.Tagger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeaserTest {

    private static final Tagger TAGGER = Tagger.standard();

    @ParameterizedTest
    @CsvSource({"Politics, Asia, Politics, Asia", "Asia, Politics, Politics, Asia", "Nahost, , , Nahost", "Sports, , Sports, ",
            "Sports, Football, Sports, ", ", , , "})
    void theLabelThatNamesARegionIsTheRegion(String first, String second, String topic, String region) {
        // Given
        Teaser teaser = new Teaser(Optional.empty(), "https://www.straits.test/ferries", "Ferries every ten minutes", Optional.ofNullable(first),
                Optional.ofNullable(second),
                Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());

        // When
        Teaser sorted = teaser.sorted(TAGGER::isRegion);

        // Then
        assertThat(sorted.topic()).isEqualTo(Optional.ofNullable(topic));
        assertThat(sorted.region()).isEqualTo(Optional.ofNullable(region));
    }
}
