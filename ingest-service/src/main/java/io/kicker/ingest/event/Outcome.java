package io.kicker.ingest.event;

/**
 * What became of a URL. The list is closed: one constant is one value in {@code url-outcomes}, one metric label, one word
 * in the log and one row of the README.
 */
public enum Outcome {

    FETCHED("fetched"),
    UNCHANGED("unchanged"),
    DUPLICATE("duplicate"),
    DISCOVERED("discovered"),
    INVALID_URL("invalid-url"),
    FORBIDDEN_ADDRESS("forbidden-address"),
    ROBOTS_DENIED("robots-denied"),
    GONE("gone"),
    REJECTED("rejected"),
    UNSUPPORTED_TYPE("unsupported-type"),
    TOO_LARGE("too-large"),
    BAD_REDIRECT("bad-redirect"),
    UNAVAILABLE("unavailable");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The outcome as it is written everywhere outside this program. */
    public String word() {
        return word;
    }
}
