package io.kicker.ingest.fetch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import io.netty.handler.codec.DateFormatter;

/** Retry-After (RFC 9110 section 10.2.3): seconds or a date, in any of the three forms of section 5.6.7. */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofHours(24);

    // Longer texts Netty refuses with an exception.
    private static final int LONGEST_DATE = 64;

    private RetryAfter() {
    }

    /** @return at most 24 hours; null if absent, past or malformed */
    static Duration of(String header, Clock clock) {
        if (header == null) {
            return null;
        }
        Duration wait = read(header.strip(), clock.instant());
        if (wait == null || wait.isNegative() || wait.isZero()) {
            return null;
        }
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    private static Duration read(String text, Instant now) {
        if (text.matches("[0-9]+")) {
            // Longer than any number of seconds in a day is the longest in any case.
            return text.length() > 9 ? LONGEST : Duration.ofSeconds(Long.parseLong(text));
        }
        Date date = text.length() > LONGEST_DATE ? null : DateFormatter.parseHttpDate(text);
        return date == null ? null : Duration.between(now, date.toInstant());
    }
}
