package io.kicker.ingest;

import java.util.Map;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class UserAgentTest {

    @Test
    void siteOwnersFindAContact() {
        assertThat(UserAgent.of(config(Map.of("kicker.ingest.user-agent.contact", "https://kicker.example/bot"))))
                .isEqualTo("Kicker/1.0 (+https://kicker.example/bot)");
    }

    @Test
    void withoutAContactTheServiceDoesNotStart() {
        assertThatThrownBy(() -> UserAgent.of(config(Map.of()))).hasMessageContaining("kicker.ingest.user-agent.contact is missing");
        assertThatThrownBy(() -> UserAgent.of(config(Map.of("kicker.ingest.user-agent.contact", " ")))).hasMessageContaining("missing");
    }

    @Test
    void localModeNeedsNone() {
        assertThat(UserAgent.of(config(Map.of("kicker.ingest.allow-loopback", "true")))).isEqualTo("Kicker/1.0 (local)");
    }

    private static IngestConfig config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().addDiscoveredConverters().withMapping(IngestConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 500)).build().getConfigMapping(IngestConfig.class);
    }
}
