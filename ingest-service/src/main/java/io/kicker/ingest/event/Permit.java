package io.kicker.ingest.event;

import java.time.Instant;

/**
 * That a URL may be asked for, by a robots.txt that was read.
 *
 * @param until         it is believed
 * @param contentSignal what it says of the use of pages, or null
 * @param contentUsage  the same
 */
public record Permit(Instant until, String contentSignal, String contentUsage) {
}
