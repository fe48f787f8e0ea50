package io.kicker.index.story;

/**
 * An article as one of those that tell a story.
 *
 * @param id    of the article
 * @param site  the publisher's host
 * @param story the same for all that have this text; of one that is not filed yet what its story is called if no other has it
 */
public record Telling(String id, String site, Sketch sketch, String story) {

    /** Half of a text is taken over, the rest is a lead or an end of one's own. */
    private static final double COPY = .5;

    /**
     * At one publisher only what is the same as a whole is a copy, as a page at two addresses: lottery numbers and markets are reported in the
     * same words every day, and the week's review has whole articles in it. With one word of 40 changed .8 is left, with one of 12 a half.
     */
    private static final double COPY_AT_ONE_SITE = .8;

    /** How like the other's text this one is, from 0 to 1; 0 where it is no copy. An article's own version of before is one, too. */
    double likeness(Telling other) {
        Overlap overlap = sketch.overlap(other.sketch);
        boolean copy = site.equals(other.site) && !id.equals(other.id) ? overlap.ofAll() >= COPY_AT_ONE_SITE : overlap.ofShorter() >= COPY;
        return copy ? overlap.ofShorter() : 0;
    }
}
