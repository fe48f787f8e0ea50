package io.kicker.enrich.tag;

/** A row of a mounted file that cannot be understood; the message names file, row and why. */
public final class BadOverride extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    BadOverride(String message) {
        super(message);
    }
}
