package io.kicker.ingest.ledger;

import java.util.List;

/** What is in a ledger, as its transaction would take it. */
public final class Settled {

    private Settled() {
    }

    public static List<Settlement> takenFrom(Ledger ledger) {
        return ledger.take(Integer.MAX_VALUE, Long.MAX_VALUE);
    }
}
