package io.kicker.ingest.event;

/** A record that is not what its topic holds; it goes to the dead letters as it is. */
public final class UnreadableRecord extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableRecord(String reason, Throwable cause) {
        super(reason, cause);
    }

    public UnreadableRecord(String reason) {
        this(reason, null);
    }
}
