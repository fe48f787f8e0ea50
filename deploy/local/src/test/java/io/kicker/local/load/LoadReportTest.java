package io.kicker.local.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

class LoadReportTest {

    @Test
    void oneOutcomeAndOneArticleForEachUrlIsComplete() {
        assertThat(report(Map.of(1, 10L), 10, 10).complete()).isTrue();
    }

    @Test
    void aSecondOutcomeIsNotComplete() {
        assertThat(report(Map.of(1, 9L, 2, 1L), 10, 10).complete()).isFalse();
    }

    @Test
    void aMissingArticleIsNotComplete() {
        assertThat(report(Map.of(1, 10L), 9, 10).complete()).isFalse();
    }

    @Test
    void percentilesAreByNearestRank() {
        // Given
        LoadReport report = new LoadReport(100, Map.of(), 0, 0, 0, Duration.ofSeconds(1), LongStream.rangeClosed(1, 100).boxed().toList());

        // When / Then
        assertThat(report.percentile(50)).isEqualTo(50);
        assertThat(report.percentile(99)).isEqualTo(99);
    }

    private static LoadReport report(Map<Integer, Long> outcomes, long stored, long ended) {
        return new LoadReport(10, outcomes, stored, ended, 10, Duration.ofSeconds(1), List.of(1L));
    }
}
