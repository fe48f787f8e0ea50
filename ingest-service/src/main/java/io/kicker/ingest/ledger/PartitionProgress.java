package io.kicker.ingest.ledger;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.apache.kafka.clients.consumer.OffsetAndMetadata;

/** What of one partition is handed over, and what of that is done. One thread. */
final class PartitionProgress {

    private final long assignment;
    private final TreeSet<Long> open = new TreeSet<>();
    /** Done, but with an open offset below. */
    private final TreeSet<Long> done = new TreeSet<>();
    /** Done before this assignment: to be skipped when read again. */
    private final Set<Long> doneBefore = new HashSet<>();
    /** Where reading goes on. */
    private long next;

    PartitionProgress(long assignment, OffsetAndMetadata committed) {
        this.assignment = assignment;
        if (committed != null) {
            next = committed.offset();
            BitSet bits = CompletedOffsets.decode(committed.metadata());
            bits.stream().forEach(bit -> doneBefore.add(next + bit));
            done.addAll(doneBefore);
        }
    }

    long assignment() {
        return assignment;
    }

    /** Whether an offset is so far above the lowest open one that the commit's metadata could not name it. */
    boolean isOutOfReach(long offset) {
        return !open.isEmpty() && offset - open.first() >= CompletedOffsets.REACH;
    }

    /**
     * Counts a record that was read.
     *
     * @return whether it is still to be done
     */
    boolean read(long offset) {
        next = offset + 1;
        if (doneBefore.remove(offset)) {
            return false;
        }
        open.add(offset);
        return true;
    }

    /** @return whether this offset was open */
    boolean complete(long offset) {
        if (!open.remove(offset)) {
            return false;
        }
        done.add(offset);
        return true;
    }

    /** Undoes {@link #complete} after an aborted transaction. */
    void reopen(long offset) {
        done.remove(offset);
        open.add(offset);
    }

    /** Moves on over the transaction markers that follow the last record: they are offsets too, but never read. */
    void skipTo(long position) {
        next = Math.max(next, position);
    }

    int openRecords() {
        return open.size();
    }

    /** What to commit: the lowest open offset, and which above it are done. */
    OffsetAndMetadata commit() {
        // Records done before this assignment and not yet read again lie at or above where reading goes on: they stay named.
        long lowest = open.isEmpty() ? next : open.first();
        done.headSet(lowest).clear();
        BitSet bits = new BitSet();
        done.forEach(offset -> bits.set((int) (offset - lowest)));
        return new OffsetAndMetadata(lowest, CompletedOffsets.encode(bits));
    }
}
