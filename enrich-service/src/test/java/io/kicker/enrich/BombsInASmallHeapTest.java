package io.kicker.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BombsInASmallHeapTest {

    /**
     * The deployment gives 307 MiB of heap and ends the service when that is used up: the page would come again, and end it again. A hundred are
     * left for what the service itself needs: its classes' data, its pages in flight and the Kafka clients' buffers.
     */
    private static final String HEAP = "-Xmx200m";

    @Test
    void everyPageAsLargeAsCanBeHasAnOutcomeAndTheNextIsWorkedOn(@TempDir Path folder) throws IOException, InterruptedException {
        // Given
        Path printed = folder.resolve("outcomes.txt");
        Process service = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp", System.getProperty("java.class.path"), BombRun.class.getName()).redirectErrorStream(true).redirectOutput(printed.toFile()).start();

        // When
        boolean ended = service.waitFor(2, TimeUnit.MINUTES);
        service.destroyForcibly();

        // Then
        List<String> outcomes = Files.readAllLines(printed, StandardCharsets.UTF_8);
        assertThat(ended).isTrue();
        assertThat(outcomes).allMatch(line -> line.matches("[\\w -]+: [\\w-]+: .+")).hasSize(BombRun.BOMBS.size());
        assertThat(service.exitValue()).isZero();
    }
}
