package io.kicker.index.store;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

import io.kicker.index.IndexConfig;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Sessions of the database, one for each question, to be asked for on a Vert.x context. Of a machine that is lost nobody is told: who asks
 * is told so after a while. Whatever fails here fails by a {@link DatabaseException}.
 *
 * <p>What is given up goes on behind, and gives its connection back once it is answered or cut: given back before, it would be handed
 * out to the next one while it still owes this one an answer. So neither {@code withSession} serves, which also takes the session that
 * it finds in the context, nor does a reader that leaves end anything.
 */
@ApplicationScoped
public class Sessions {

    // Most answers take milliseconds: where one does not come within a second or so, its connection may be lost. Others may be so too.
    private static final int SOON_IN_A_SILENCE = 4;
    // Each statement of a writer has a silence's time, and there are some.
    private static final int SILENCES_TO_WRITE = 6;

    private final Mutiny.SessionFactory factory;
    private final Duration silence;

    Sessions(Mutiny.SessionFactory factory, IndexConfig config) {
        this.factory = factory;
        this.silence = config.databaseSilence();
    }

    /** What the database answers. */
    public <T> Uni<T> ask(Function<Mutiny.Session, Uni<T>> question) {
        return ask(question, silence);
    }

    /** The same for those whom nobody tells that it may not come: asked anew soon, each time with twice the patience, as the question may be hard. */
    public <T> Uni<T> askUntilAnswered(Function<Mutiny.Session, Uni<T>> question) {
        return askAnew(question, silence.dividedBy(SOON_IN_A_SILENCE));
    }

    private <T> Uni<T> askAnew(Function<Mutiny.Session, Uni<T>> question, Duration patience) {
        if (patience.compareTo(silence) >= 0) {
            return ask(question);
        }
        Executor here = MutinyHelper.executor(Vertx.currentContext());
        return ask(question, patience).onFailure(Sessions::isSilence)
                .recoverWithUni(() -> Uni.createFrom().deferred(() -> askAnew(question, patience.multipliedBy(2))).runSubscriptionOn(here));
    }

    private <T> Uni<T> ask(Function<Mutiny.Session, Uni<T>> question, Duration patience) {
        return answered(factory.openSession().chain(session -> question.apply(session).eventually(session::close)), patience);
    }

    private static boolean isSilence(Throwable failure) {
        return failure.getCause() instanceof TimeoutException;
    }

    /** Done once all of the work is written; nothing is, where it fails. */
    <T> Uni<T> write(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return answered(factory.openStatelessSession()
                .chain(session -> session.withTransaction(transaction -> work.apply(session)).eventually(session::close)),
                silence.multipliedBy(SILENCES_TO_WRITE));
    }

    /** An answer of the database that is waited for so long; it goes on behind where it is given up. */
    static <T> Uni<T> answered(Uni<T> answer, Duration patience) {
        return answer.memoize().indefinitely().ifNoItem().after(patience).fail().onFailure().transform(DatabaseException::new);
    }
}
