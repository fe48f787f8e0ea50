package io.kicker.index.story;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A sample of a text, by which copies are told (contract enriched-article.v1).
 *
 * @param hashes at most 32 different ones, the least first; all that a short text has
 */
public record Sketch(List<Integer> hashes) {

    private static final int FULL = 32;
    /** Of a text and its shortened copy the least ones are the same: half of these, where half of the text is left. */
    private static final int LOOKED_UP = 12;

    public Sketch {
        hashes = hashes.stream().filter(Objects::nonNull).distinct().sorted().limit(FULL).toList();
    }

    /** What this text and another have in common. */
    Overlap overlap(Sketch other) {
        int limit = Math.min(limit(), other.limit());
        List<Integer> mine = upTo(limit);
        List<Integer> others = other.upTo(limit);
        return new Overlap((int) mine.stream().filter(others::contains).count(), mine.size(), others.size());
    }

    /** Those by which its copies are looked for. */
    Collection<Integer> lookedUp() {
        return hashes.subList(0, Math.min(LOOKED_UP, hashes.size()));
    }

    private List<Integer> upTo(int limit) {
        return hashes.stream().takeWhile(hash -> hash <= limit).toList();
    }

    /** Up to where the sketch has every hash of its text. */
    private int limit() {
        return hashes.size() < FULL ? Integer.MAX_VALUE : hashes.get(FULL - 1);
    }
}
