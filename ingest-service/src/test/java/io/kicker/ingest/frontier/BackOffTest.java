package io.kicker.ingest.frontier;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BackOffTest {

    // Neither shorter nor longer.
    private static final double MIDDLE = 0.5;
    private static final long NOW = 1_000_000_000_000L;

    @ParameterizedTest(name = "the {0}. trouble in a row: {1}")
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "4, PT8M", "7, PT1H4M", "11, PT17H4M", "12, PT24H", "40, PT24H"})
    void theWaitDoublesFromAMinuteToADay(int times, Duration wait) {
        // When
        BackOff backOff = BackOff.NONE;
        long now = NOW;
        for (int i = 0; i < times; i++) {
            now = Math.max(now, backOff.until());
            backOff = backOff.failed(HostTrouble.TOO_MANY_REQUESTS, 0, MIDDLE, now);
        }

        // Then
        assertThat(backOff.until() - now).isEqualTo(wait.toMillis());
        assertThat(backOff.level()).isEqualTo(times);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({"0, 54000", "0.5, 60000", "1, 66000"})
    void theWaitIsATenthLongerOrShorterByChance(double random, long wait) {
        assertThat(BackOff.NONE.failed(HostTrouble.OVERLOADED, 0, random, NOW).until()).isEqualTo(NOW + wait);
    }

    @ParameterizedTest(name = "asked for {0}: {1}")
    @CsvSource({"PT5S, PT1M", "PT10M, PT10M", "PT24H, PT24H"})
    void whatTheHostAsksForCountsIfLonger(Duration asked, Duration wait) {
        assertThat(BackOff.NONE.failed(HostTrouble.OVERLOADED, asked.toMillis(), MIDDLE, NOW).until()).isEqualTo(NOW + wait.toMillis());
    }

    @ParameterizedTest(name = "{0} after the wait: level {1}")
    @CsvSource({"PT0S, 3", "PT29M59S, 3", "PT30M, 1"})
    void halfAnHourWithoutTroubleForgivesAll(Duration quiet, int level) {
        // Given
        BackOff second = BackOff.NONE.failed(HostTrouble.TOO_MANY_REQUESTS, 0, MIDDLE, NOW);
        second = second.failed(HostTrouble.TOO_MANY_REQUESTS, 0, MIDDLE, second.until());

        // Then
        assertThat(second.failed(HostTrouble.TOO_MANY_REQUESTS, 0, MIDDLE, second.until() + quiet.toMillis()).level()).isEqualTo(level);
    }

    @Test
    void anAnswerDoesNotForgiveAHostThatAskedForLess() {
        // Given
        BackOff backOff = BackOff.NONE.failed(HostTrouble.TOO_MANY_REQUESTS, 0, MIDDLE, NOW);

        // Then
        assertThat(backOff.answered()).isEqualTo(backOff);
    }

    @Test
    void threeRequestsInARowWithoutAnAnswerMakeADeadHost() {
        // When
        BackOff first = BackOff.NONE.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW);
        BackOff second = first.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW);
        BackOff third = second.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW);

        // Then
        assertThat(second.isOn(NOW)).isFalse();
        assertThat(third.until()).isEqualTo(NOW + 60_000);
    }

    @Test
    void oneProbeDecidesAfterTheWait() {
        // Given
        BackOff dead = BackOff.NONE;
        for (int i = 0; i < 3; i++) {
            dead = dead.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW);
        }

        // Then
        assertThat(dead.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, dead.until()).level()).isEqualTo(2);
        assertThat(dead.answered()).isEqualTo(BackOff.NONE);
    }

    @Test
    void anAnswerBetweenSilencesStartsTheirCountAnew() {
        // Given
        BackOff twice = BackOff.NONE.failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW).failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW);

        // Then
        assertThat(twice.answered().failed(HostTrouble.NO_ANSWER, 0, MIDDLE, NOW).isOn(NOW)).isFalse();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(value = {"429, TOO_MANY_REQUESTS", "503, OVERLOADED", "500, NONE", "502, NONE", "408, NONE", "null, NO_ANSWER"}, nullValues = "null")
    void aStatusIsASignalAboutTheHostOrNot(Integer status, HostTrouble trouble) {
        assertThat(HostTrouble.of(status)).isEqualTo(trouble);
    }
}
