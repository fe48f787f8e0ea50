package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SpacingTest {

    private final Spacing spacing = new Spacing(Duration.ofSeconds(5), Map.of("news.test", Duration.ofSeconds(1),
            "*.localhost", Duration.ofMillis(10), "*.slow.localhost", Duration.ofSeconds(60)));

    @ParameterizedTest
    @CsvSource({"other.test, 5000", "news.test, 1000", "www.news.test, 5000", "paper.localhost, 10", "a.slow.localhost, 60000", "slow.localhost, 10",
            "localhost, 5000"})
    void theMostExactRuleDecides(String host, long millis) {
        assertThat(spacing.millis(host)).isEqualTo(millis);
    }

    @Test
    void aNegativeSpacingIsRefused() {
        assertThatThrownBy(() -> new Spacing(Duration.ZERO, Map.of("news.test", Duration.ofSeconds(-1))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("news.test");
    }
}
