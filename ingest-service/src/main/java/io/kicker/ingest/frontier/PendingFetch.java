package io.kicker.ingest.frontier;

import java.util.Set;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.memory.MemoryTable;
import org.apache.kafka.common.TopicPartition;

/**
 * A request held in memory.
 *
 * @param memory    what is remembered of its host's pages, in the assignment it was read in
 * @param notBefore when it may be made at the earliest, milliseconds since 1970
 * @param arrival   rising number: among those that may be made, first come, first served
 */
record PendingFetch(FetchRequest request, Position position, TraceParent trace, Ledger ledger, MemoryTable memory, long notBefore, long arrival) {

    PendingFetch with(FetchRequest next) {
        return new PendingFetch(next, position, trace, ledger, memory, 0, arrival);
    }

    PendingFetch notBefore(long millis) {
        return new PendingFetch(request, position, trace, ledger, memory, millis, arrival);
    }

    boolean isOf(Set<TopicPartition> partitions) {
        return partitions.contains(position.partition());
    }

    String host() {
        return request.host();
    }
}
