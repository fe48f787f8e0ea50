package io.kicker.ingest.ledger;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CompletedOffsetsTest {

    // What Kafka's brokers take by default: offset.metadata.max.bytes.
    private static final int BROKERS_LIMIT = 4096;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/ledger/completed-offsets.csv", useHeadersInDisplayName = true, numLinesToSkip = 1)
    void whatIsWrittenIsReadBack(String name, String offsets) {
        // Given
        BitSet completed = bits(offsets);

        // When
        String metadata = CompletedOffsets.encode(completed);

        // Then
        assertThat(CompletedOffsets.decode(metadata)).isEqualTo(completed);
        assertThat(metadata.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(BROKERS_LIMIT);
    }

    @Test
    void theWorstPatternStaysWithinTheBrokersLimit() {
        // Given
        Random random = new Random(7);
        BitSet completed = new BitSet();
        random.ints(12_000, 0, CompletedOffsets.REACH).forEach(completed::set);
        completed.set(CompletedOffsets.REACH - 1);

        // When
        String metadata = CompletedOffsets.encode(completed);

        // Then
        assertThat(metadata.length()).isLessThan(BROKERS_LIMIT);
        assertThat(CompletedOffsets.decode(metadata)).isEqualTo(completed);
    }

    @Test
    void anOffsetOutOfReachIsRefused() {
        // Given
        BitSet completed = new BitSet();
        completed.set(CompletedOffsets.REACH);

        // Then
        assertThatThrownBy(() -> CompletedOffsets.encode(completed)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "written by somebody else", "b:***", "B:AA"})
    void foreignMetadataMeansThatNothingIsKnown(String metadata) {
        assertThat(CompletedOffsets.decode(metadata)).isEqualTo(new BitSet());
        assertThat(CompletedOffsets.decode(null)).isEqualTo(new BitSet());
    }

    /** Numbers and ranges a-b, and ranges with a step a-b/s. */
    private static BitSet bits(String offsets) {
        BitSet bits = new BitSet();
        Stream.of(offsets == null ? new String[0] : offsets.split(" ")).forEach(part -> {
            String[] range = part.split("[-/]");
            int end = range.length > 1 ? Integer.parseInt(range[1]) : Integer.parseInt(range[0]);
            int step = range.length > 2 ? Integer.parseInt(range[2]) : 1;
            for (int i = Integer.parseInt(range[0]); i <= end; i += step) {
                bits.set(i);
            }
        });
        return bits;
    }
}
