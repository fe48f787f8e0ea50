package io.kicker.ingest.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How long and how large one request may be.
 *
 * @param connectTimeout to connect, and again for TLS
 * @param idleTimeout    without a byte
 * @param deadline       from looking up the host's name to the body's end; before that, for the names of others, it waits as long at most
 * @param maxHeaderBytes status line and headers
 * @param maxBodyBytes   after content decoding
 * @param maxRatio       of a body after content decoding to what came over the network, once it is large
 * @param ports          that may be connected to; empty: any
 */
public record FetchLimits(Duration connectTimeout, Duration idleTimeout, Duration deadline, int maxHeaderBytes, int maxBodyBytes, int maxRatio,
        Set<Integer> ports) {

    /** RFC 9309 section 2.5: at least 500 kibibytes of a robots.txt are to be read. */
    public static final int MAX_ROBOTS_BYTES = 500 * 1024;

    // Smaller ones do no harm; a page of one repeated line can be packed very well.
    private static final long LARGE = 1024 * 1024;

    /** Whether a body is larger than what came over the network can honestly hold. */
    boolean isBomb(long unpacked, long wire) {
        return unpacked > LARGE && unpacked > wire * maxRatio;
    }

    boolean allows(int port) {
        return ports.isEmpty() || ports.contains(port);
    }
}
