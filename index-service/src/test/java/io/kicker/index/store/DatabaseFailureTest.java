package io.kicker.index.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

import io.netty.handler.timeout.ReadTimeoutException;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DatabaseFailureTest {

    @ParameterizedTest
    @CsvSource({
            "22021, REFUSAL, a byte that the encoding does not have",
            "23514, REFUSAL, a check constraint",
            "54000, REFUSAL, a word or index entry too long",
            "08006, TROUBLE, the connection broke",
            "25006, TROUBLE, a standby that cannot be written",
            "25P03, TROUBLE, a transaction that was idle too long",
            "28P01, TROUBLE, a password that was changed",
            "3D000, TROUBLE, a database that is being restored",
            "40P01, TROUBLE, a deadlock",
            "53100, TROUBLE, a full disk",
            "53300, TROUBLE, too many connections",
            "55000, TROUBLE, no connections allowed",
            "55P03, TROUBLE, a lock not had in time",
            "57P01, TROUBLE, the server stops",
            "58030, TROUBLE, a disk that fails",
            "XX000, TROUBLE, PostgreSQL's own defect",
            "42703, DEFECT, a column that is not there",
            "42P01, DEFECT, a table that is not there",
            "42501, DEFECT, a missing privilege",
            "0A000, DEFECT, what PostgreSQL cannot do"})
    void whatTheDatabaseSaysDecides(String state, DatabaseFailure expected) {
        assertThat(DatabaseFailure.of(new DatabaseException(new CompletionException(new PgException("said", "ERROR", state, "detail"))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
            "57014, true, a statement that took too long",
            "57P01, false, the server stops",
            "55P03, false, a lock not had in time"})
    void whatTakesTooLongMayPassInParts(String state, boolean expected) {
        assertThat(DatabaseFailure.isTooMuchAtOnce(new DatabaseException(new PgException("said", "ERROR", state, "detail")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource
    void aConnectionThatCannotBeHadIsTrouble(Throwable failure) {
        assertThat(DatabaseFailure.of(new DatabaseException(failure))).isEqualTo(DatabaseFailure.TROUBLE);
    }

    static Stream<Throwable> aConnectionThatCannotBeHadIsTrouble() {
        return Stream.of(new ConnectException("Connection refused"), new CompletionException(new java.net.UnknownHostException("database")),
                ClosedConnectionException.INSTANCE, ReadTimeoutException.INSTANCE, new java.util.concurrent.TimeoutException(),
                new io.smallrye.mutiny.TimeoutException());
    }

    @Test
    void whatFailsElsewhereIsNoTroubleOfTheDatabaseThoughItLooksAlike() {
        assertThat(DatabaseFailure.of(new IllegalStateException("stored but cannot be shown", new IOException("no JSON")))).isEqualTo(DatabaseFailure.DEFECT);
    }

    @Test
    void aMistakeOfTheProgramIsADefect() {
        assertThat(DatabaseFailure.of(new IllegalStateException("rows cannot be written as JSON"))).isEqualTo(DatabaseFailure.DEFECT);
        assertThat(DatabaseFailure.of(new DatabaseException(new NullPointerException()))).isEqualTo(DatabaseFailure.DEFECT);
    }

    @ParameterizedTest
    @CsvSource({"55P03, true", "57014, false", "55006, false"})
    void aLockThatAnotherHeldTooLongIsOnlyItsTurn(String state, boolean expected) {
        var failure = new DatabaseException(new PgException("said", "ERROR", state, "detail"));
        assertThat(DatabaseFailure.isTurnOfAnother(failure)).isEqualTo(expected);
        assertThat(DatabaseFailure.of(failure)).isEqualTo(DatabaseFailure.TROUBLE);
    }
}
