package io.kicker.index.consume;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

import io.kicker.index.IndexConfig;
import io.kicker.index.store.ArticleStore;
import io.kicker.index.store.DatabaseFailure;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Writes changes, whatever it takes: a database that is away is tried again for as long as it is, a batch that takes it too long is written in
 * halves, and an article that it refuses is found by halving the batch, put aside, and the others are written. What is neither fails, and stops the
 * channel.
 */
@ApplicationScoped
class BatchWriter {

    private static final Logger LOG = Logger.getLogger(BatchWriter.class);

    private final ArticleStore store;
    private final DeadLetters deadLetters;
    private final IndexMetrics metrics;
    private final IndexConfig.Retry retry;

    BatchWriter(ArticleStore store, DeadLetters deadLetters, IndexMetrics metrics, IndexConfig config) {
        this.store = store;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
        this.retry = config.retry();
    }

    /**
     * Done once each change is in the database or on the dead letter topic.
     *
     * @param context runs on a Vert.x context, the only place that Hibernate Reactive works on, whatever thread got here
     */
    Uni<Void> write(List<Change> changes, Executor context) {
        if (changes.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        long start = System.nanoTime();
        return Uni.createFrom().deferred(() -> store.apply(Batch.folded(changes)))
                .runSubscriptionOn(context)
                .invoke(effects -> metrics.written(changes, effects, Duration.ofNanos(System.nanoTime() - start)))
                .onFailure(BatchWriter::passes).invoke(failure -> LOG.warnf("the database cannot be written, trying again: %s", failure))
                // At once, for each pause would let others go first.
                .onFailure(DatabaseFailure::isTurnOfAnother).retry().indefinitely()
                // What was given up for want of an answer may have been written after all: the same again changes nothing.
                .onFailure(failure -> passes(failure) && !isTooMuch(failure, changes)).retry()
                .withBackOff(retry.firstPause(), retry.longestPause()).indefinitely()
                .replaceWithVoid()
                .onFailure(failure -> isRefusal(failure) || isTooMuch(failure, changes)).recoverWithUni(failure -> isolate(changes, context, failure));
    }

    private Uni<Void> isolate(List<Change> changes, Executor context, Throwable failure) {
        if (changes.size() == 1) {
            metrics.deadLetter();
            return deadLetters.put(changes.get(0).record(), DatabaseFailure.reason(failure));
        }
        int half = changes.size() / 2;
        return write(changes.subList(0, half), context).chain(() -> write(changes.subList(half, changes.size()), context));
    }

    private static boolean passes(Throwable failure) {
        return DatabaseFailure.of(failure) == DatabaseFailure.TROUBLE;
    }

    private static boolean isTooMuch(Throwable failure, List<Change> changes) {
        return DatabaseFailure.isTooMuchAtOnce(failure) && changes.size() > 1;
    }

    private static boolean isRefusal(Throwable failure) {
        return DatabaseFailure.of(failure) == DatabaseFailure.REFUSAL;
    }
}
