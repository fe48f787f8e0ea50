package io.kicker.index.store;

/** The database could not be asked, did not answer or said no; {@link DatabaseFailure} tells what that means. */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public DatabaseException(Throwable cause) {
        super(cause);
    }
}
