package io.kicker.ingest.ledger;

import java.util.List;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PartitionProgressTest {

    @Test
    void theLowestOpenOffsetIsCommitted() {
        // Given
        PartitionProgress progress = startingAt(100);
        read(progress, 100, 101, 102, 103);

        // When
        progress.complete(101);
        progress.complete(103);

        // Then
        assertThat(progress.commit().offset()).isEqualTo(100);
    }

    @Test
    void whatIsDoneAboveItIsSkippedByTheNextOwner() {
        // Given
        PartitionProgress progress = startingAt(100);
        read(progress, 100, 101, 102, 103);
        progress.complete(101);
        progress.complete(103);

        // When
        PartitionProgress next = new PartitionProgress(2, progress.commit());

        // Then
        assertThat(List.of(next.read(100), next.read(101), next.read(102), next.read(103), next.read(104)))
                .containsExactly(true, false, true, false, true);
    }

    @Test
    void aThirdOwnerStillKnowsWhatTheFirstHadDone() {
        // Given
        PartitionProgress first = startingAt(100);
        read(first, 100, 101, 102, 103, 104);
        first.complete(102);
        first.complete(104);
        PartitionProgress second = new PartitionProgress(2, first.commit());
        read(second, 100, 101);
        second.complete(100);
        second.complete(101);

        // When
        PartitionProgress third = new PartitionProgress(3, second.commit());

        // Then
        assertThat(second.commit().offset()).isEqualTo(102);
        assertThat(List.of(third.read(102), third.read(103), third.read(104))).containsExactly(false, true, false);
    }

    @Test
    void allDoneCommitsBehindTheLastOneReadAndItsTransactionMarker() {
        // Given
        PartitionProgress progress = startingAt(0);
        read(progress, 0, 1);

        // When
        progress.complete(1);
        progress.complete(0);
        progress.skipTo(3);

        // Then
        assertThat(progress.commit()).isEqualTo(new OffsetAndMetadata(3, ""));
    }

    @Test
    void gapsInTheOffsetsAreNothingToWaitFor() {
        // Given
        PartitionProgress progress = startingAt(0);
        read(progress, 0, 7, 9);

        // When
        progress.complete(0);
        progress.complete(9);

        // Then
        assertThat(progress.commit().offset()).isEqualTo(7);
    }

    @Test
    void anAbortedTransactionsRecordsAreOpenAgain() {
        // Given
        PartitionProgress progress = startingAt(0);
        read(progress, 0, 1);
        progress.complete(0);

        // When
        progress.reopen(0);

        // Then
        assertThat(progress.commit()).isEqualTo(new OffsetAndMetadata(0, ""));
        assertThat(progress.complete(0)).isTrue();
    }

    @Test
    void anOffsetCountsOnce() {
        // Given
        PartitionProgress progress = startingAt(0);
        read(progress, 0);

        // Then
        assertThat(progress.complete(0)).isTrue();
        assertThat(progress.complete(0)).isFalse();
    }

    @Test
    void readingStopsWhereTheMetadataCouldNotNameTheOffset() {
        // Given
        PartitionProgress progress = startingAt(50);
        read(progress, 50);

        // Then
        assertThat(progress.isOutOfReach(50 + CompletedOffsets.REACH - 1)).isFalse();
        assertThat(progress.isOutOfReach(50 + CompletedOffsets.REACH)).isTrue();
    }

    private static PartitionProgress startingAt(long offset) {
        return new PartitionProgress(1, new OffsetAndMetadata(offset));
    }

    private static void read(PartitionProgress progress, long... offsets) {
        for (long offset : offsets) {
            progress.read(offset);
        }
    }
}
