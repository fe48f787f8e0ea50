package io.kicker.ingest.fetch;

/** A host that is where we must not connect to. */
final class ForbiddenAddress extends Exception {

    private static final long serialVersionUID = 1L;

    ForbiddenAddress(String reason) {
        super(reason);
    }
}
