package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextMeasureTest {

    private static final String TEXT =
            "The ferry between the outer islands and the mainland has started to run again, four years after the old boat was taken out of "
            + "service. About two hundred people boarded in the first hour, among them schoolchildren, fishermen and a wedding party on its way to the city.";

    @Test
    void wordsAreCountedByUnicodeBoundaries() {
        assertThat(TextMeasure.of("It's a well-known fact: 3.5 million.").words()).isEqualTo(7);
        assertThat(TextMeasure.of("山あいの鉄道が十年ぶりに運転を再開した").words()).isBetween(8, 16);
    }

    @Test
    void readingTakesAMinuteFor230Words() {
        assertThat(TextMeasure.of("word ".repeat(230)).readingSeconds()).isEqualTo(60);
    }

    @Test
    void aLightlyEditedTextHasNearlyTheSameFingerprintAndAnotherTextHasNot() {
        // Given
        String edited = TEXT.replace("two hundred", "three hundred");
        String other = "A bakery in the valley opens at four in the morning now, because the shift workers of the paper mill had asked for warm "
                + "bread on their way home.";

        // When
        long original = fingerprint(TEXT);

        // Then
        assertThat(Long.bitCount(original ^ fingerprint(edited))).isLessThan(16);
        assertThat(Long.bitCount(original ^ fingerprint(other))).isGreaterThan(20);
        assertThat(TextMeasure.of("too short to tell").fingerprint()).isEmpty();
    }

    private static long fingerprint(String text) {
        return Long.parseUnsignedLong(TextMeasure.of(text).fingerprint().orElseThrow(), 16);
    }
}
