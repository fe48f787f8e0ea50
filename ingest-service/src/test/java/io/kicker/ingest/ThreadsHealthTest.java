package io.kicker.ingest;

import java.time.Duration;
import java.util.Map;

import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ThreadsHealthTest {

    @ParameterizedTest
    @ValueSource(strings = {"ingest-frontier", "host-turns", "link-reader", "source-polls"})
    void aThreadThatHangsMakesTheServiceNotLive(String thread) {
        assertThat(ThreadsHealth.of(Map.of("other", Duration.ZERO, thread, Duration.ofSeconds(170))).getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(ThreadsHealth.of(Map.of("other", Duration.ZERO, thread, Duration.ofSeconds(190))).getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
    }
}
