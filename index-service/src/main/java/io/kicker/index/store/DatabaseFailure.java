package io.kicker.index.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import io.netty.channel.ChannelException;
import io.vertx.core.VertxException;
import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;

/** What a failure of the database means to who asked it. */
public enum DatabaseFailure {

    /** It refuses what it was given, and would again. */
    REFUSAL,
    /** It is away, stopping, full, read-only, busy: nobody's fault here, and it passes. */
    TROUBLE,
    /** A mistake in this program or in the schema: neither another try nor another article helps. */
    DEFECT;

    // Classes of the SQLSTATE: data exception, integrity constraint violation, program limit exceeded.
    private static final Set<String> REFUSALS = Set.of("22", "23", "54");
    // Connection, transaction state (read-only, idle too long), authorization, no such database, rollback (deadlock), resources,
    // object in use or not ready, operator intervention, system error, internal error.
    private static final Set<String> TROUBLES = Set.of("08", "25", "28", "3D", "40", "53", "55", "57", "58", "XX");

    // Of an operator's intervention: the statement took longer than statement_timeout, or was cancelled by hand.
    private static final String CANCELLED = "57014";

    // Of an object in use: lock_timeout is over.
    private static final String LOCKED = "55P03";

    /** By what the database said, or where it said nothing by whether it could be asked at all. What failed elsewhere is a defect, though it may look alike. */
    public static DatabaseFailure of(Throwable failure) {
        return failure instanceof DatabaseException ? meaning(failure) : DEFECT;
    }

    /** Whether it is the {@link #TROUBLE} of having been given more than the database manages in the time that it has for a statement. */
    public static boolean isTooMuchAtOnce(Throwable failure) {
        return failure instanceof DatabaseException && answer(failure).map(DatabaseFailure::state).filter(CANCELLED::equals).isPresent();
    }

    /** Whether it is the {@link #TROUBLE} of having waited for another's lock for as long as a statement may. */
    public static boolean isTurnOfAnother(Throwable failure) {
        return failure instanceof DatabaseException && answer(failure).map(DatabaseFailure::state).filter(LOCKED::equals).isPresent();
    }

    /** What the database said, where that is what failed; else the failure itself. */
    public static Throwable reason(Throwable failure) {
        return answer(failure).orElse(failure);
    }

    private static DatabaseFailure meaning(Throwable failure) {
        Optional<String> said = answer(failure).map(DatabaseFailure::state).map(state -> state.substring(0, Math.min(2, state.length())));
        if (said.isPresent()) {
            return REFUSALS.contains(said.get()) ? REFUSAL : TROUBLES.contains(said.get()) ? TROUBLE : DEFECT;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof ChannelException || cause instanceof TimeoutException
                    || cause instanceof io.smallrye.mutiny.TimeoutException || cause instanceof VertxException || cause instanceof NoStackTraceThrowable) {
                return TROUBLE;
            }
        }
        return DEFECT;
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
        String state = answer instanceof SQLException exception ? exception.getSQLState() : ((PgException) answer).getSqlState();
        return state == null ? "" : state;
    }
}
