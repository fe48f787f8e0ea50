package io.kicker.ingest.event;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The {@code traceparent} of W3C Trace Context, carried from record to record so that one trace tells a URL's whole way. */
public record TraceParent(String value) {

    // version 00: trace id and parent id, neither all zeros, and two flag digits.
    private static final Pattern VALID = Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** The trace of a header, or a new one if the header is absent or not valid, as the specification asks. */
    public static TraceParent of(String header) {
        return header != null && VALID.matcher(header).matches() ? new TraceParent(header) : fresh();
    }

    private static TraceParent fresh() {
        var random = ThreadLocalRandom.current();
        // The lowest bit of the last word is set so that no id can be all zeros.
        return new TraceParent(String.format("00-%016x%016x-%016x-01", random.nextLong(), random.nextLong() | 1, random.nextLong() | 1));
    }
}
