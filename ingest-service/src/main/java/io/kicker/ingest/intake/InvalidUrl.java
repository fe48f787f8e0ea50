package io.kicker.ingest.intake;

/** A text that is no URL a page could be fetched from; the message says why, for people. */
public final class InvalidUrl extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidUrl(String reason) {
        super(reason);
    }
}
