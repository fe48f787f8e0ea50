package io.kicker.ingest.discovery;

/** A document is not what it was to be read as, or broken. */
public final class UnreadableDocument extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableDocument(String message) {
        super(message);
    }
}
