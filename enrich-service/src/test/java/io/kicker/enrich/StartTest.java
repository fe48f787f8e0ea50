package io.kicker.enrich;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.kicker.enrich.tag.BadOverride;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

    @Test
    void theServiceRefusesToStartWithABadRow(@TempDir Path directory) throws IOException {
        // Given
        Files.writeString(directory.resolve("places.csv"), "en;Norway;Storfjord\n");
        EnrichConfig config = new SmallRyeConfigBuilder().withMapping(EnrichConfig.class)
                .withSources(new PropertiesConfigSource(Map.of("kicker.enrich.tags.overrides", directory.toString(), "kicker.enrich.page-budget",
                "PT10S"), "test", 100))
                .build().getConfigMapping(EnrichConfig.class);

        // When, Then
        assertThatThrownBy(() -> new ArticleEnrichment(null, null, null, config)).isInstanceOf(BadOverride.class).hasMessageContaining("places.csv, row 1");
    }
}
