package io.kicker.ingest.event;

/** The beginning of a text in a log: a URL can be of thousands of letters. */
public record Brief(Object text) {

    private static final int LONGEST = 200;

    @Override
    public String toString() {
        String whole = String.valueOf(text);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "... (" + whole.length() + " letters)";
    }
}
