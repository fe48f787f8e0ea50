package io.kicker.ingest.frontier;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * The least time from the end of one request to a host to the start of the next. A site owner who agrees to more, or asks
 * for less, gets a rule.
 *
 * @param standard for hosts without a rule
 * @param byHost   by host name or {@code *.suffix}; a name goes before a suffix, a longer suffix before a shorter one
 */
public record Spacing(Duration standard, Map<String, Duration> byHost) {

    public Spacing {
        byHost = Map.copyOf(byHost);
        byHost.forEach((host, spacing) -> {
            if (spacing.isNegative() || !host.equals(host.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("not a spacing of a host in lower case: " + host + "=" + spacing);
            }
        });
    }

    /** @param host in lower case */
    long millis(String host) {
        Duration own = rule(host);
        return (own == null ? standard : own).toMillis();
    }

    /** Whether there is a rule for the host. */
    boolean isAgreed(String host) {
        return rule(host) != null;
    }

    private Duration rule(String host) {
        Duration own = byHost.get(host);
        for (int dot = host.indexOf('.'); own == null && dot >= 0; dot = host.indexOf('.', dot + 1)) {
            own = byHost.get("*" + host.substring(dot));
        }
        return own;
    }
}
