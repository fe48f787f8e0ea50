package io.kicker.ingest.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.UnreadableRecord;

/**
 * What is remembered of one partition, for one assignment of it: a request keeps the table it was read with, so that what
 * ends after its partition went is written where nobody looks. Values stay bytes and keys are hashes, for there are many.
 * The least recently used is dropped first. Any thread.
 */
public final class MemoryTable {

    private record Key(long high, long low) {
    }

    private final Clock clock;
    private final Duration keep;
    private final Map<Key, byte[]> values;

    /**
     * @param keep what is older is forgotten
     * @param size subjects
     */
    public MemoryTable(Clock clock, Duration keep, int size) {
        this.clock = clock;
        this.keep = keep;
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, byte[]> eldest) {
                return size() > size;
            }
        };
    }

    /** What is remembered of a subject; nothing if it is of a kind that this version does not know. */
    public Optional<Remembered> recall(String subject) {
        byte[] value;
        synchronized (this) {
            value = values.get(key(subject.getBytes(StandardCharsets.UTF_8)));
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
        if (value == null) {
            values.remove(key(subject));
        } else {
            values.put(key(subject), value);
        }
    }

    /** Forgets a subject until the partition is read again. */
    public synchronized void forget(String subject) {
        values.remove(key(subject.getBytes(StandardCharsets.UTF_8)));
    }

    public synchronized int size() {
        return values.size();
    }

    private static Key key(byte[] subject) {
        ByteBuffer hash = ByteBuffer.wrap(PageHash.sha256().digest(subject));
        return new Key(hash.getLong(), hash.getLong());
    }
}
