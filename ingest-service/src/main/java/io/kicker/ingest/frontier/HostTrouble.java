package io.kicker.ingest.frontier;

/** What a failed request says about its host as a whole; one constant is one metric label and one word in {@code /hosts}. */
public enum HostTrouble {

    /** Nothing: another of the host's pages may be had. */
    NONE("none"),
    /** Status 429 (RFC 6585 section 4): it is asked too often. */
    TOO_MANY_REQUESTS("too-many-requests"),
    /** Status 503 (RFC 9110 section 15.6.4): it is overloaded, or down for maintenance. */
    OVERLOADED("overloaded"),
    /** Its robots.txt cannot be had, so nothing is allowed for now (RFC 9309 section 2.3.1.4). */
    NO_ROBOTS("no-robots"),
    /** It has no address, refuses connections or does not answer. */
    NO_ANSWER("no-answer");

    private final String word;

    HostTrouble(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** @param status of the answer, null if none came */
    static HostTrouble of(Integer status) {
        if (status == null) {
            return NO_ANSWER;
        }
        return switch (status) {
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> OVERLOADED;
            default -> NONE;
        };
    }
}
