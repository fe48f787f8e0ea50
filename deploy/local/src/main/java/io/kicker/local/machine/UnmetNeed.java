package io.kicker.local.machine;

/** Something the machine or the user has to change before the system can run; the message says what, for people. */
public final class UnmetNeed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnmetNeed(String message) {
        super(message);
    }
}
