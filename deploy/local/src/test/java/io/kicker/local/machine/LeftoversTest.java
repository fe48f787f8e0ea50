package io.kicker.local.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @Test
    void aNotedProcessThatStillRunsIsEnded(@TempDir Path pids) throws Exception {
        // Given
        Process process = new ProcessBuilder("sleep", "60").start();
        new Leftovers(pids).note("sleeper", process.toHandle());

        // When
        var ended = new Leftovers(pids).end();

        // Then
        assertThat(ended).containsExactly("sleeper");
        assertThat(process.isAlive()).isFalse();
        assertThat(pids).isEmptyDirectory();
    }

    @Test
    void aForeignProcessThatGotTheSamePidLaterIsLeftAlone(@TempDir Path pids) throws Exception {
        // Given
        Process foreign = new ProcessBuilder("sleep", "60").start();
        Files.writeString(pids.resolve("index-service"), foreign.pid() + " 2001-01-01T00:00:00Z");

        // When
        var ended = new Leftovers(pids).end();

        // Then
        assertThat(ended).isEmpty();
        assertThat(foreign.isAlive()).isTrue();
        foreign.destroyForcibly();
    }

    @Test
    void aNotedProcessThatIsGoneIsForgotten(@TempDir Path pids) throws Exception {
        // Given
        Process process = new ProcessBuilder("true").start();
        new Leftovers(pids).note("gone", process.toHandle());
        process.waitFor();

        // When
        var ended = new Leftovers(pids).end();

        // Then
        assertThat(ended).isEmpty();
        assertThat(pids).isEmptyDirectory();
    }
}
