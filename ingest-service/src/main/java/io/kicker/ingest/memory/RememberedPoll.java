package io.kicker.ingest.memory;

import java.time.Instant;

import io.kicker.ingest.event.Discover;

/**
 * When a configured source was asked for, and when it is to be asked for again.
 *
 * @param at       when it was last asked for
 * @param interval in force, seconds
 * @param due      when it is to be asked for next
 */
public record RememberedPoll(Instant at, long interval, Instant due) implements Remembered {

    /** The key of a source's schedule. */
    public static String subject(Discover as, String canonicalUrl) {
        return "poll of " + as.word() + " " + canonicalUrl;
    }
}
