package io.kicker.ingest;

import java.time.Duration;
import java.util.Map;

import io.kicker.ingest.ledger.LedgerSettings;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BodySizesTest {

    private static final int MIB = 1024 * 1024;

    @Test
    void aPageOfAnySizeThatIsAllowedFitsIntoOneRequestToKafka() {
        // Given
        BodySizes sizes = sizes("24M", "96M");
        var settings = new LedgerSettings("group", "topic", "id", Map.of("max.request.size", 1), Duration.ofMillis(50), 500, 8 * MIB, sizes.largestRecord());

        // When
        Map<String, Object> producer = settings.producer();

        // Then
        assertThat((Integer) producer.get("max.request.size")).isEqualTo(26 * MIB);
        assertThat((Long) producer.get("buffer.memory")).isGreaterThanOrEqualTo(26 * MIB);
    }

    @ParameterizedTest
    @CsvSource({"1M, 4M", "8M, 48M"})
    void whereBodiesAreSmallDeadLettersMayBeAsLargeAsTheTopicsAllow(String maxBody, String budget) {
        assertThat(sizes(maxBody, budget).largestRecord()).isEqualTo(10 * MIB);
    }

    @ParameterizedTest
    @CsvSource({"8M, 31M", "16M, 48M", "0, 48M", "3G, 48G"})
    void theServiceDoesNotStartWithSizesThatCannotWork(String maxBody, String budget) {
        assertThatThrownBy(() -> sizes(maxBody, budget)).isInstanceOf(IllegalStateException.class).hasMessageContaining("kicker.ingest.fetch.max-body");
    }

    private static BodySizes sizes(String maxBody, String budget) {
        var settings = Map.of("kicker.ingest.fetch.max-body", maxBody, "kicker.ingest.fetch.body-budget", budget);
        return BodySizes.of(new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters().withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500)).build().getConfigMapping(IngestConfig.class));
    }
}
