package io.kicker.index.consume;

/** A record that will never become an article, with the reason as a sentence. */
final class UnreadableRecord extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableRecord(String reason) {
        super(reason);
    }

    UnreadableRecord(String reason, Throwable cause) {
        super(reason, cause);
    }
}
