package io.kicker.index.store;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import io.kicker.index.IndexConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The last position in the order of indexing that can be read: known at once for what this instance writes, and by a look at the
 * database every so often for what others do.
 */
@ApplicationScoped
public class Head {

    // The look takes a millisecond: where it is not answered soon, its connection may be lost, and another one is asked.
    private static final int LOOKS_IN_A_SILENCE = 4;
    private static final String LAST = "SELECT coalesce(max(position), 0) FROM article";

    private final Pool database;
    private final Duration poll;
    private final Duration patience;
    private final AtomicLong position = new AtomicLong();
    private final Collection<UniEmitter<? super Void>> waiting = new ConcurrentLinkedQueue<>();
    private Cancellable polling = () -> { };

    Head(Pool database, IndexConfig config) {
        this.database = database;
        this.poll = config.stream().poll();
        this.patience = config.databaseSilence().dividedBy(LOOKS_IN_A_SILENCE);
    }

    void start(@Observes StartupEvent event) {
        polling = Multi.createFrom().ticks().every(poll).onOverflow().drop()
                // A database that is away answers the next time, or the one after.
                .onItem().transformToUniAndConcatenate(tick -> look().onFailure().recoverWithItem(this::position))
                .subscribe().with(last -> { });
    }

    void stop(@Observes ShutdownEvent event) {
        polling.cancel();
    }

    /** Every article up to here can be read. It goes back where the store has less than before: it was emptied, or is another one. */
    public long position() {
        return position.get();
    }

    /** The place, or the end of the store where that comes before: the place is then one of another database. */
    public Uni<Long> upTo(long place) {
        // What this instance knows may lag behind what another one has told: only the database can say that there is no such place.
        return place <= position() ? Uni.createFrom().item(place) : look().map(last -> Math.min(place, last));
    }

    /** Done once there is something after the place, or the store has less than before; maybe on another thread. */
    public Uni<Void> beyond(long place) {
        return Uni.createFrom().emitter(emitter -> {
            waiting.add(emitter);
            emitter.onTermination(() -> waiting.remove(emitter));
            // It may have moved between the caller's last look and now, either way.
            if (position() != place) {
                waiting.remove(emitter);
                emitter.complete(null);
            }
        });
    }

    void advanceTo(long last) {
        if (position.getAndAccumulate(last, Math::max) < last) {
            wake();
        }
    }

    private void goBack(long from, long last) {
        // Not where something was written meanwhile: the look was before that.
        if (position.compareAndSet(from, last)) {
            wake();
        }
    }

    private void wake() {
        waiting.removeIf(emitter -> {
            emitter.complete(null);
            return true;
        });
    }

    private Uni<Long> look() {
        long known = position();
        // Not the pool's own query(): it fails its result twice where no connection can be had (Vert.x 4.5).
        Uni<Long> last = database.withConnection(connection -> connection.query(LAST).execute()).map(rows -> rows.iterator().next().getLong(0));
        return Sessions.answered(last.invoke(seen -> moveTo(known, seen)), patience);
    }

    private void moveTo(long known, long last) {
        if (last < known) {
            goBack(known, last);
        } else {
            advanceTo(last);
        }
    }
}
