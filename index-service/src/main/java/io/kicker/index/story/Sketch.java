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

    /** Of a text that is none to compare. */
    public static final Sketch NONE = new Sketch(List.of());

    private static final int FULL = 32;
    /** Fewer in common may be phrases that many use. */
    static final int FEWEST = 6;
    /** Of a text and its shortened copy the least ones are the same: four of these, where a third of the text is left. */
    private static final int LOOKED_UP = 12;

    public Sketch {
        hashes = hashes.stream().filter(Objects::nonNull).distinct().sorted().limit(FULL).toList();
    }

    /** How much of the shorter text the other has too, from 0 to 1; 0 where that may be by chance. */
    double shared(Sketch other) {
        int limit = Math.min(limit(), other.limit());
        int mine = 0;
        int others = 0;
        int both = 0;
        while (isAt(mine, limit) || other.isAt(others, limit)) {
            int order = !other.isAt(others, limit) ? -1 : !isAt(mine, limit) ? 1 : hashes.get(mine).compareTo(other.hashes.get(others));
            mine += order <= 0 ? 1 : 0;
            others += order >= 0 ? 1 : 0;
            both += order == 0 ? 1 : 0;
        }
        return both < FEWEST ? 0 : (double) both / Math.min(mine, others);
    }

    /** Those by which its copies are looked for. */
    Collection<Integer> lookedUp() {
        return hashes.subList(0, Math.min(LOOKED_UP, hashes.size()));
    }

    private boolean isAt(int index, int limit) {
        return index < hashes.size() && hashes.get(index) <= limit;
    }

    /** Up to where the sketch has every hash of its text. */
    private int limit() {
        return hashes.size() < FULL ? Integer.MAX_VALUE : hashes.get(FULL - 1);
    }
}
