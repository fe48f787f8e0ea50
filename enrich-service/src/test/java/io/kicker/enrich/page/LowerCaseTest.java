package io.kicker.enrich.page;

import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class LowerCaseTest {

    @Test
    void ofEveryLetterItIsTheJdksLowerCase() {
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            String word = "A" + Character.toString(letter) + "B";
            assertThat(LowerCase.of(word)).isEqualTo(word.toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void aTextOfLettersThatGrowIsDoneInNoTime() {
        assertTimeout(Duration.ofSeconds(5), () -> assertThat(LowerCase.of("\u0130".repeat(4_000_000))).hasSize(8_000_000));
    }
}
