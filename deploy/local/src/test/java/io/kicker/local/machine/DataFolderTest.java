package io.kicker.local.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @Test
    void twoSystemsCannotShareAFolder(@TempDir Path root) throws Exception {
        // Given
        try (var first = DataFolder.take(root)) {

            // When / Then
            assertThatThrownBy(() -> DataFolder.take(root)).isInstanceOf(UnmetNeed.class).hasMessageContaining("already runs");
        }
    }

    @Test
    void aFolderGivenBackCanBeTakenAgain(@TempDir Path root) throws Exception {
        // Given
        DataFolder.take(root).close();

        // When / Then
        DataFolder.take(root).close();
    }

    @Test
    void wipingLeavesAnEmptyFolderReadyForUse(@TempDir Path root) throws Exception {
        // Given
        try (var data = DataFolder.take(root)) {
            Files.createDirectories(data.kafka().resolve("log"));
            Files.writeString(data.kafka().resolve("log/segment"), "old");

            // When
            data.wipe();

            // Then
            assertThat(data.kafka()).doesNotExist();
            assertThat(data.logs()).isEmptyDirectory();
            assertThat(data.pids()).isEmptyDirectory();
        }
    }
}
