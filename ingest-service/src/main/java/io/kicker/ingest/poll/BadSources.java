package io.kicker.ingest.poll;

/** The file of sources cannot be used; the message says which line of it. */
public final class BadSources extends Exception {

    private static final long serialVersionUID = 1L;

    BadSources(String message) {
        super(message);
    }
}
