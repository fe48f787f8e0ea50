package io.kicker.ingest.frontier;

import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;

/**
 * A request held in memory.
 *
 * @param notBefore when it may be made at the earliest, milliseconds since 1970
 * @param arrival   rising number: among those that may be made, first come, first served
 */
record PendingFetch(FetchRequest request, Position position, TraceParent trace, Ledger ledger, long notBefore, long arrival) {

    PendingFetch with(FetchRequest next) {
        return new PendingFetch(next, position, trace, ledger, 0, arrival);
    }

    PendingFetch notBefore(long millis) {
        return new PendingFetch(request, position, trace, ledger, millis, arrival);
    }

    String host() {
        return request.host();
    }
}
