package io.kicker.ingest.submit;

/** A request's body that holds nothing to submit; the message says why, for the caller. */
final class UnusableBody extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableBody(String reason) {
        super(reason);
    }
}
