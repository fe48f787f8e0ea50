package io.kicker.enrich.intake;

/** A record of raw-pages that breaks the contract, so that not even an outcome can be given. It becomes a dead letter. */
public final class UnreadableRecord extends RuntimeException {

    /** @param reason what is wrong with the record, for people */
    public UnreadableRecord(String reason) {
        super(reason);
    }
}
