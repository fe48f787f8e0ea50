package io.kicker.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedPoll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PaceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Pace pace = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(24), () -> 0.5);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all links are new              | 15    | 30 | 30 | 7.5
            three quarters are new         | 20    | 40 | 30 | 10
            half of them are new           | 15    | 30 | 15 | 15
            a few are new                  | 20    | 30 | 3  | 25
            none is new                    | 20    | 30 | 0  | 30
            it was unchanged               | 20    | 30 | 0  | 30
            not more often than every 5    | 5     | 30 | 30 | 5
            not less often than every day  | 1440  | 30 | 0  | 1440
            """)
    void theMoreIsNewTheSooner(String name, long minutes, int shown, int fresh, double then) {
        // Given
        var before = new RememberedPoll(NOW.minusSeconds(minutes * 60), minutes * 60, NOW);
        var links = new RememberedLinks(NOW.minusSeconds(1), "", shown, fresh, 0);

        // Then
        assertThat(pace.next(NOW, Optional.of(before), Optional.of(links)).due()).isEqualTo(NOW.plusSeconds(Math.round(then * 60)));
    }

    @ParameterizedTest(name = "after {0} minutes")
    @CsvSource({"15", "30", "1440"})
    void anIndexOfListsIsAlwaysAskedForAsAtFirst(long minutes) {
        // Given
        var before = new RememberedPoll(NOW.minusSeconds(minutes * 60), minutes * 60, NOW);

        // When
        var links = RememberedLinks.NONE.showing(NOW.minusSeconds(1), List.of(), 3);

        // Then
        assertThat(pace.next(NOW, Optional.of(before), Optional.of(links)).interval()).isEqualTo(900);
    }

    @Test
    void aSourceThatDidNotAnswerIsLeftAloneTwiceAsLong() {
        var before = new RememberedPoll(NOW.minusSeconds(600), 600, NOW);
        var older = new RememberedLinks(NOW.minusSeconds(900), "", 30, 30, 0);
        assertThat(pace.next(NOW, Optional.of(before), Optional.of(older)).interval()).isEqualTo(1200);
        assertThat(pace.next(NOW, Optional.of(before), Optional.empty()).interval()).isEqualTo(1200);
    }

    @Test
    void sourcesDoNotFallIntoStep() {
        var early = new Pace(Duration.ofMinutes(15), Duration.ofMinutes(5), Duration.ofHours(24), () -> 0);
        assertThat(early.next(NOW, Optional.empty(), Optional.empty()).due()).isEqualTo(NOW.plusSeconds(810));
    }

    @Test
    void intervalsThatContradictEachOtherAreRefused() {
        assertThatThrownBy(() -> Pace.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofHours(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
