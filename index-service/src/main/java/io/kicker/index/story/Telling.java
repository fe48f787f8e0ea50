package io.kicker.index.story;

import java.time.Duration;
import java.time.Instant;

/**
 * An article as one of those that tell a story.
 *
 * @param id    of the article
 * @param site  the publisher's host
 * @param at    when it was published
 * @param story the same for all that have this text; of one that is not filed yet, what its story is called if no other has it
 */
public record Telling(String id, String site, Instant at, Sketch sketch, String story) {

    /** Weeklies print what agencies wrote during the week; reports that say much the same each year or month are others. */
    public static final Duration NEAR = Duration.ofDays(7);

    /** Half of a text is taken over, the rest is a lead or an end of one's own. */
    private static final double COPY = .5;

    /** Another's text, as far as it is one that may have been taken over: from 0 to 1, and 0 where it is no copy. */
    double likeness(Telling other) {
        boolean near = Duration.between(at, other.at).abs().compareTo(NEAR) <= 0;
        double shared = near && !site.equals(other.site) ? sketch.shared(other.sketch) : 0;
        return shared >= COPY ? shared : 0;
    }
}
