package io.kicker.ingest.robots;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rules by authority (scheme, host and port, RFC 9309 section 2.3), the least recently asked dropped first. */
public final class RobotsCache {

    private record Entry(RobotsRules rules, Instant until) {
    }

    private final Clock clock;
    private final Duration keptFor;
    private final Map<String, Entry> entries;

    /**
     * @param keptFor RFC 9309 section 2.4: not longer than 24 hours
     * @param size    authorities
     */
    public RobotsCache(Clock clock, Duration keptFor, int size) {
        this.clock = clock;
        this.keptFor = keptFor;
        this.entries = new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Entry> eldest) {
                return size() > size;
            }
        };
    }

    public synchronized Optional<RobotsRules> get(URI url) {
        Entry entry = entries.get(authority(url));
        return entry == null || !entry.until.isAfter(clock.instant()) ? Optional.empty() : Optional.of(entry.rules);
    }

    public synchronized void put(URI url, RobotsRules rules) {
        entries.put(authority(url), new Entry(rules, clock.instant().plus(keptFor)));
    }

    private static String authority(URI url) {
        return (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
