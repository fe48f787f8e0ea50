package io.kicker.ingest.robots;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class UsageSignalsTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/robots/signals.csv", delimiter = '|', numLinesToSkip = 1)
    void theGroupThatIsForUsSaysHowPagesMayBeUsed(String name, String file, String signal, String usage) {
        assertThat(of(file.replace(" / ", "\n"))).isEqualTo(new UsageSignals(signal, usage));
    }

    @Test
    void aFileFullOfSignalsIsNone() {
        assertThat(of("User-agent: *\n" + "Content-Signal: ai-train=no\n".repeat(1000))).isEqualTo(UsageSignals.NONE);
    }

    private static UsageSignals of(String file) {
        return UsageSignals.of(file.getBytes(StandardCharsets.UTF_8), "Kicker");
    }
}
