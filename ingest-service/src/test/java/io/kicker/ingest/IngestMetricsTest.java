package io.kicker.ingest;

import java.util.List;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IngestMetricsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({"kicker.ingest.outcomes, 13", "kicker.ingest.dead.letters, 6", "kicker.ingest.parked, 4", "kicker.ingest.back.offs, 4",
        "kicker.ingest.polls, 1"})
    void whatCanBeCountedStandsAtZeroFromTheStartSoThatAnAlertSeesTheFirstOfItsKind(String name, int kinds) {
        // Given
        var registry = new SimpleMeterRegistry();

        // When
        new IngestMetrics(registry);

        // Then
        List<Counter> counters = List.copyOf(registry.find(name).counters());
        assertThat(counters).hasSize(kinds).allMatch(counter -> counter.count() == 0);
    }
}
