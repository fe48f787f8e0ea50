package io.kicker.ingest.intake;

import java.net.URI;

/**
 * Brings a URL to its one form: the {@link NormalUrl normal} one, its parameters without an empty value's equals sign, tracking parameters
 * and session ids dropped.
 */
public final class CanonicalUrls {

    private static final int MOST_ROUNDS = 10;

    private final TrackingParameters tracking;

    public CanonicalUrls(TrackingParameters tracking) {
        this.tracking = tracking;
    }

    /** @throws InvalidUrl if the text is no http or https URL with a host, or holds credentials */
    public URI of(String text) throws InvalidUrl {
        URI before = once(text);
        URI after = once(before.toString());
        // What the normaliser makes of odd queries it normalises further; keys must not depend on how often that was done.
        for (int round = 0; !after.equals(before); round++) {
            if (round == MOST_ROUNDS) {
                throw new InvalidUrl("has no one form");
            }
            before = after;
            after = once(before.toString());
        }
        return after;
    }

    /**
     * Where a reference leads, such as a link.
     *
     * @param base the URL that it was found at
     * @throws InvalidUrl as {@link #of(String)}
     */
    public URI of(URI base, String reference) throws InvalidUrl {
        return of(NormalUrl.resolved(base, reference));
    }

    private URI once(String text) throws InvalidUrl {
        return NormalUrl.parse(tracking.removeFrom(NormalUrl.of(text).toString()));
    }
}
