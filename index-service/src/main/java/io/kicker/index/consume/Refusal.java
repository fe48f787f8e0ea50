package io.kicker.index.consume;

import java.sql.SQLException;
import java.util.Optional;

import io.vertx.pgclient.PgException;

/**
 * Whether the database refuses what it was given. Everything else (it is away, shutting down, full, read-only, not migrated yet) is
 * no article's fault and passes.
 */
final class Refusal {

    private Refusal() {
    }

    /** By the class of the SQLSTATE: 22 data exception, 23 integrity constraint violation, 54 program limit exceeded. */
    static boolean is(Throwable failure) {
        return answer(failure).map(Refusal::state)
                .filter(state -> state.startsWith("22") || state.startsWith("23") || state.startsWith("54")).isPresent();
    }

    /** What the database said, where that is what failed; else the failure itself. */
    static Throwable reason(Throwable failure) {
        return answer(failure).orElse(failure);
    }

    /** Hibernate turns the driver's exception into JDBC's, but not everywhere. */
    private static Optional<Throwable> answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof PgException) {
                return Optional.of(cause);
            }
        }
        return Optional.empty();
    }

    private static String state(Throwable answer) {
        return answer instanceof SQLException exception ? exception.getSQLState() : ((PgException) answer).getSqlState();
    }
}
