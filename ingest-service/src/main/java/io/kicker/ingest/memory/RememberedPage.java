package io.kicker.ingest.memory;

import java.time.Instant;

import io.kicker.ingest.fetch.Validators;

/**
 * A page that was published, or seen to be as it was published.
 *
 * @param at           when it was last fetched or found unchanged
 * @param submissionId of whom that was for
 * @param etag         as sent, or null
 * @param lastModified as sent, or null
 * @param hash         see {@link PageHash}
 */
public record RememberedPage(Instant at, String submissionId, String etag, String lastModified, String hash) implements Remembered {

    // Longer ones are no help to anybody, and would fill the memory.
    private static final int LONGEST = 256;

    public RememberedPage {
        etag = kept(etag);
        lastModified = kept(lastModified);
    }

    /** To ask for it again only if it changed. */
    public Validators validators() {
        return new Validators(etag, lastModified);
    }

    /** The same, seen again. The validators of a 304 are newer than ours (RFC 9111 section 3.2). */
    public RememberedPage renewed(Instant now, String submissionId, Validators newer) {
        return new RememberedPage(now, submissionId, newer.etag() == null ? etag : newer.etag(),
                newer.lastModified() == null ? lastModified : newer.lastModified(), hash);
    }

    private static String kept(String value) {
        return value == null || value.length() > LONGEST ? null : value;
    }
}
