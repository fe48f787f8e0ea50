package io.kicker.ingest.robots;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rules by authority (scheme, host and port, RFC 9309 section 2.3). Of too many the least recently asked is dropped first, of too long ones the longest. */
public final class RobotsCache {

    private record Entry(RobotsRules rules, Instant until) {
    }

    // A robots.txt of 500 KiB can become 3 MB of rules, and one domain can have any number of hosts. Ten thousand usual ones (4 KB) are about this.
    private static final long MAX_BYTES = 40L * 1024 * 1024;

    private final Clock clock;
    private final Duration keptFor;
    private final int size;
    private final long maxBytes;
    private final Map<String, Entry> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * @param keptFor RFC 9309 section 2.4: not longer than 24 hours
     * @param size    authorities, as far as their rules are of an ordinary length
     */
    public RobotsCache(Clock clock, Duration keptFor, int size) {
        this(clock, keptFor, size, MAX_BYTES);
    }

    /** @param maxBytes of all rules */
    RobotsCache(Clock clock, Duration keptFor, int size, long maxBytes) {
        this.clock = clock;
        this.keptFor = keptFor;
        this.size = size;
        this.maxBytes = maxBytes;
    }

    public synchronized Optional<RobotsRules> get(URI url) {
        Entry entry = entries.get(authority(url));
        return entry == null || !entry.until.isAfter(clock.instant()) ? Optional.empty() : Optional.of(entry.rules);
    }

    /** @return until when the rules are believed */
    public synchronized Instant put(URI url, RobotsRules rules) {
        Instant until = clock.instant().plus(keptFor);
        Entry before = entries.put(authority(url), new Entry(rules, until));
        bytes += rules.bytes() - (before == null ? 0 : before.rules.bytes());
        while (entries.size() > 1 && (entries.size() > size || bytes > maxBytes)) {
            bytes -= entries.remove(entries.size() > size ? entries.keySet().iterator().next() : longest()).rules.bytes();
        }
        return until;
    }

    /** The longest but the latest, whose host's next turn is for a page. Hosts with enormous rules must not push out all others before their turns. */
    private String longest() {
        Iterator<Map.Entry<String, Entry>> others = entries.entrySet().iterator();
        Map.Entry<String, Entry> longest = others.next();
        for (int left = entries.size() - 2; left > 0; left--) {
            Map.Entry<String, Entry> next = others.next();
            longest = next.getValue().rules.bytes() > longest.getValue().rules.bytes() ? next : longest;
        }
        return longest.getKey();
    }

    private static String authority(URI url) {
        return (url.getScheme() + "://" + url.getRawAuthority()).toLowerCase(Locale.ROOT);
    }
}
