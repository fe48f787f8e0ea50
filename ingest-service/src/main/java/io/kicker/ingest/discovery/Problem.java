package io.kicker.ingest.discovery;

/** A parser's complaint in a few words, for the outcome's reason. */
final class Problem {

    private static final int LONGEST = 200;

    private Problem() {
    }

    static String of(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = message.lines().findFirst().orElse("").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
