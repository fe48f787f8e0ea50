package io.kicker.index.feed;

import java.time.Duration;
import java.util.List;

import io.kicker.index.query.IndexedArticle;

/** How far one stream has come, and when it was last heard of. Used by one thread at a time. */
final class Reader {

    private static final Duration SHORTEST_WAIT = Duration.ofMillis(1);

    private final Duration heartbeat;
    private volatile long position;
    private volatile long lastSent = System.nanoTime();

    Reader(long position, Duration heartbeat) {
        this.position = position;
        this.heartbeat = heartbeat;
    }

    long position() {
        return position;
    }

    void goTo(long place) {
        position = place;
    }

    /** It has come as far as the last of these articles, if there are any. */
    void sends(List<IndexedArticle> found) {
        if (!found.isEmpty()) {
            goTo(found.get(found.size() - 1).position());
        }
    }

    /** How long it may be kept waiting; articles that it did not ask for come meanwhile and must not put off the heartbeat. */
    Duration patience() {
        Duration left = heartbeat.minus(silence());
        return left.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : left;
    }

    /** Whether something is to be sent: articles always, else only after a while of silence. */
    boolean isDue(boolean articles) {
        boolean due = articles || silence().compareTo(heartbeat) >= 0;
        if (due) {
            lastSent = System.nanoTime();
        }
        return due;
    }

    private Duration silence() {
        return Duration.ofNanos(System.nanoTime() - lastSent);
    }
}
