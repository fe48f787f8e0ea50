package io.kicker.ingest.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.UnreadableRecord;

/**
 * What is remembered of one partition, for one assignment of it: a request keeps the table it was read with, so that what
 * ends after its partition went is written where nobody looks. Values stay bytes and keys are hashes, for there are many.
 * The least recently used is dropped first: pages by number, and apart from them what is known of lists, by bytes, so that many
 * pages do not push out what a list has shown. Any thread.
 */
public final class MemoryTable {

    private static final byte[] HTTP = "http".getBytes(StandardCharsets.US_ASCII);
    // Of the objects around a value.
    private static final long OVERHEAD_BYTES = 120;
    private static final long BYTES_OF_A_PAGE = 400;

    private record Key(long high, long low) {
    }

    private final Clock clock;
    private final Duration keep;
    private final int size;
    private final long listBytes;
    private final Map<Key, byte[]> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Key, byte[]> lists = new LinkedHashMap<>(16, 0.75f, true);
    private long usedByLists;

    /**
     * @param keep      what is older is forgotten
     * @param size      pages and redirects
     * @param listBytes for what is known of lists: how they were, what they showed, when they are due
     */
    public MemoryTable(Clock clock, Duration keep, int size, long listBytes) {
        this.clock = clock;
        this.keep = keep;
        this.size = size;
        this.listBytes = listBytes;
    }

    /** With room for lists as for so many pages. */
    public MemoryTable(Clock clock, Duration keep, int size) {
        this(clock, keep, size, size * BYTES_OF_A_PAGE);
    }

    /** What is remembered of a subject; nothing if it is of a kind that this version does not know. */
    public Optional<Remembered> recall(String subject) {
        byte[] value;
        synchronized (this) {
            byte[] name = subject.getBytes(StandardCharsets.UTF_8);
            value = (isPage(name) ? pages : lists).get(key(name));
        }
        if (value == null) {
            return Optional.empty();
        }
        try {
            Remembered remembered = EventJson.read(value, Remembered.class);
            Instant oldest = clock.instant().minus(keep);
            return Optional.of(remembered).filter(some -> some.at() != null && some.at().isAfter(oldest));
        } catch (UnreadableRecord ofAnotherVersion) {
            return Optional.empty();
        }
    }

    /** The same, if it is of this kind. */
    public <T extends Remembered> Optional<T> recall(String subject, Class<T> kind) {
        return recall(subject).filter(kind::isInstance).map(kind::cast);
    }

    /** Takes a record of the topic in. Null as a value forgets. */
    public synchronized void put(byte[] subject, byte[] value) {
        if (isPage(subject)) {
            replace(pages, key(subject), value);
            if (pages.size() > size) {
                dropEldest(pages);
            }
        } else {
            usedByLists += bytes(value) - bytes(replace(lists, key(subject), value));
            while (usedByLists > listBytes && lists.size() > 1) {
                usedByLists -= bytes(dropEldest(lists));
            }
        }
    }

    /** Forgets a subject until the partition is read again. */
    public synchronized void forget(String subject) {
        put(subject.getBytes(StandardCharsets.UTF_8), null);
    }

    public synchronized int size() {
        return pages.size() + lists.size();
    }

    /** A page's subject is its URL; what is known of a list has words before it. */
    private static boolean isPage(byte[] subject) {
        return subject.length >= HTTP.length && Arrays.equals(subject, 0, HTTP.length, HTTP, 0, HTTP.length);
    }

    private static byte[] replace(Map<Key, byte[]> values, Key key, byte[] value) {
        return value == null ? values.remove(key) : values.put(key, value);
    }

    private static byte[] dropEldest(Map<Key, byte[]> values) {
        Iterator<byte[]> eldest = values.values().iterator();
        byte[] dropped = eldest.next();
        eldest.remove();
        return dropped;
    }

    private static long bytes(byte[] value) {
        return value == null ? 0 : value.length + OVERHEAD_BYTES;
    }

    private static Key key(byte[] subject) {
        ByteBuffer hash = ByteBuffer.wrap(PageHash.sha256().digest(subject));
        return new Key(hash.getLong(), hash.getLong());
    }
}
