package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaLengthTest {

    @ParameterizedTest
    @CsvSource({"PT2M26S, 146", "P0DT0H2M26S, 146", "P0Y0M0DT0H2M26S, 146", "PT1H, 3600", "T2M26S, 146", "02:26, 146", "1:02:26, 3746",
            "00:02:26, 146", "146, 146", "146.52, 146", "146000, 146", "02:26 min., 146", "PT0S,", "soon,", "P,", "99:99,"})
    void aLengthIsReadHoweverItIsWritten(String text, Integer expected) {
        // When
        Integer seconds = MediaLength.seconds(text).orElse(null);

        // Then
        assertThat(seconds).isEqualTo(expected);
    }
}
