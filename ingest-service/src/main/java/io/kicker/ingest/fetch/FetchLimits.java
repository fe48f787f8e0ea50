package io.kicker.ingest.fetch;

import java.time.Duration;
import java.util.Set;

/**
 * How long and how large one request may be.
 *
 * @param connectTimeout TCP and TLS together
 * @param idleTimeout    without a byte
 * @param deadline       from before connecting to the body's end
 * @param maxHeaderBytes status line and headers
 * @param maxBodyBytes   after content decoding
 * @param ports          that may be connected to; empty: any
 */
public record FetchLimits(Duration connectTimeout, Duration idleTimeout, Duration deadline, int maxHeaderBytes, int maxBodyBytes,
        Set<Integer> ports) {

    /** RFC 9309 section 2.5: at least 500 kibibytes of a robots.txt are to be read. */
    static final int MAX_ROBOTS_BYTES = 500 * 1024;

    boolean allows(int port) {
        return ports.isEmpty() || ports.contains(port);
    }
}
