package io.kicker.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

import io.kicker.ingest.event.Brief;
import io.kicker.ingest.event.DeadLetter;
import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.RecordHandler;
import io.kicker.ingest.ledger.Settlement;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Makes the requests of {@code fetch-queue}: takes them in, gives each host its turns, and settles each request with what
 * became of it.
 */
public final class Frontier implements RecordHandler, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Frontier.class);

    // Long enough for most pages to end before their partition goes, well within the time a rebalance may take.
    private static final long LAST_CALL_MILLIS = 5_000;
    // Memory is short for moments only, and who waited for threads has waited long.
    private static final long CROWDED_WAIT_MILLIS = 200;

    private final Lanes lanes;
    private final Visitor visitor;
    private final Conclusions conclusions;
    private final Recollection recollection;
    private final FetchMemory memory;
    private final OutcomeLog log;
    private final AtomicLong arrivals = new AtomicLong();
    private final HostTurns turns;

    Frontier(Lanes lanes, Visitor visitor, Conclusions conclusions, Recollection recollection, FetchMemory memory,
            BodyBudget budget, OutcomeLog log, int concurrency) {
        this.lanes = lanes;
        this.visitor = visitor;
        this.conclusions = conclusions;
        this.recollection = recollection;
        this.memory = memory;
        this.log = log;
        this.turns = new HostTurns(lanes, budget, concurrency, this::visit);
    }

    public void start() {
        turns.start();
    }

    @Override
    public void handle(ConsumerRecord<byte[], byte[]> record, Position position, Ledger ledger) {
        try {
            EventHeaders.requireType(record.headers(), EventHeaders.FETCH_REQUESTED);
            if (record.value() == null) {
                throw new UnreadableRecord("no value");
            }
            FetchRequest request = FetchRequest.read(record.value());
            TraceParent trace = TraceParent.of(EventHeaders.get(record.headers(), EventHeaders.TRACE));
            long notBefore = request.notBefore() == null ? 0 : request.notBefore().toEpochMilli();
            offer(new PendingFetch(request, position, trace, ledger, memory.of(position.partition()), notBefore, arrivals.incrementAndGet()));
        } catch (UnreadableRecord failure) {
            ledger.settle(new Settlement(position, List.of(new DeadLetter(record, failure, Topics.FETCH_QUEUE_DLQ))));
        }
    }

    void offer(PendingFetch fetch) {
        try {
            Optional<Visit> known = recollection.answer(fetch).or(() -> visitor.denied(fetch));
            if (known.isPresent()) {
                // Once more with what it became, as often as redirects may be followed.
                withoutRequest(fetch, known.get()).ifPresent(this::offer);
                return;
            }
        } catch (RuntimeException failure) {
            // Passed on it would end the session, and each one after it, for it would be read again.
            settle(fetch, conclusions.failed(fetch, unexpected(fetch, failure), Duration.ZERO));
            return;
        }
        OptionalLong turn = lanes.offer(fetch, now());
        if (turn.isPresent()) {
            park(List.of(fetch.notBefore(turn.getAsLong())));
        } else {
            turns.wake();
        }
    }

    /** Concludes what needs no request, unless it is only another URL of the same host: then that. */
    private Optional<PendingFetch> withoutRequest(PendingFetch fetch, Visit known) {
        if (known instanceof Visit.Redirected moved) {
            if (moved.next().host().equals(fetch.host())) {
                return Optional.of(fetch.with(moved.next()));
            }
            settle(fetch, conclusions.movedOn(fetch, moved.next()));
        } else {
            settle(fetch, conclusions.ended(fetch, (Visit.Ended) known));
        }
        return Optional.empty();
    }

    private void visit(PendingFetch fetch) {
        Line line = visitor.line();
        if (!lanes.connect(fetch, line::hangUp)) {
            return;
        }
        try {
            // Asked again here, for while it waited another may have fetched the same.
            Optional<Visit> known = recollection.answer(fetch);
            if (known.isPresent()) {
                lanes.giveBack(fetch, withoutRequest(fetch, known.get()).orElse(null));
            } else {
                visitor.visit(fetch, line).whenComplete((visit, failure) -> visited(fetch, line, visit, failure));
            }
        } catch (RuntimeException failure) {
            visited(fetch, line, null, failure);
        }
    }

    /** @param visit null if there is a failure */
    private void visited(PendingFetch fetch, Line line, Visit visit, Throwable failure) {
        if (line.isHungUp()) {
            // Its partition is gone: whoever owns it next makes the request again.
            return;
        }
        try {
            conclude(fetch, line, failure == null ? visit : unexpected(fetch, failure));
        } catch (RuntimeException failed) {
            concludeAgain(fetch, line, unexpected(fetch, failed));
        } finally {
            turns.wake();
        }
    }

    /** Whatever it was, the request must be settled: an offset left open would hold up its partition's commit. */
    private void concludeAgain(PendingFetch fetch, Line line, Visit.Failed visit) {
        try {
            conclude(fetch, line, visit);
        } catch (RuntimeException failedTwice) {
            // All that is left is its host's turn, for the others; whoever owns the partition next makes the request again.
            LOG.errorf(failedTwice, "host=%s url=%s could not be concluded", fetch.host(), new Brief(fetch.request().next()));
            lanes.giveBack(fetch, null);
        }
    }

    private static Visit.Failed unexpected(PendingFetch fetch, Throwable failure) {
        LOG.errorf(failure, "host=%s url=%s ended unexpectedly", fetch.host(), new Brief(fetch.request().next()));
        return new Visit.Failed("internal error: " + new Brief(failure), null, null, null, HostTrouble.NONE);
    }

    private void conclude(PendingFetch fetch, Line line, Visit visit) {
        FetchRequest request = fetch.request();
        visitor.crawlDelay(request.next()).ifPresent(delay -> lanes.crawlDelay(fetch.host(), delay.toMillis()));
        if (line.wasAsked()) {
            lanes.took(fetch, line.millis());
            if (visit.isAnswer()) {
                lanes.answered(fetch);
            }
        }
        switch (visit.kind()) {
            case FETCHED -> end(fetch, conclusions.fetched(fetch, (Visit.Fetched) visit), 0);
            case DISCOVERED -> end(fetch, conclusions.discovered(fetch, (Visit.Discovered) visit), 0);
            case UNCHANGED -> end(fetch, conclusions.unchanged(fetch, (Visit.Unchanged) visit), 0);
            case ENDED -> {
                var ended = (Visit.Ended) visit;
                if (line.wasAsked()) {
                    end(fetch, conclusions.ended(fetch, ended), 0);
                } else {
                    settle(fetch, conclusions.ended(fetch, ended));
                    lanes.giveBack(fetch, null);
                }
            }
            case FAILED -> fail(fetch, (Visit.Failed) visit);
            case REDIRECTED -> {
                FetchRequest next = ((Visit.Redirected) visit).next();
                if (next.host().equals(request.host())) {
                    park(lanes.again(fetch, fetch.with(next), now()));
                } else {
                    end(fetch, conclusions.movedOn(fetch, next), 0);
                }
            }
            case ANOTHER_TURN -> park(lanes.again(fetch, fetch.with(((Visit.AnotherTurn) visit).next()), now()));
            case CROWDED -> park(lanes.again(fetch, fetch.notBefore(now() + CROWDED_WAIT_MILLIS), now()));
        }
    }

    private void fail(PendingFetch fetch, Visit.Failed failed) {
        long now = now();
        long asked = failed.retryAfter() == null ? 0 : failed.retryAfter().toMillis();
        BackOff before = lanes.backOff(fetch.host());
        BackOff after = lanes.failed(fetch, failed.trouble(), asked, now);
        if (after.isOn(now) && !after.equals(before)) {
            log.backedOff(fetch.host(), after.trouble().word(), failed.reason(), Instant.ofEpochMilli(after.until()));
        }
        long pauseUntil = Math.max(now + asked, after.until());
        end(fetch, conclusions.failed(fetch, failed, Duration.ofMillis(pauseUntil - now)), pauseUntil);
    }

    private void end(PendingFetch fetch, List<ProducerRecord<byte[], byte[]>> records, long pauseUntil) {
        settle(fetch, records);
        park(lanes.end(fetch, now(), pauseUntil));
    }

    private void park(List<PendingFetch> late) {
        for (PendingFetch fetch : late) {
            BackOff backOff = lanes.backOff(fetch.host());
            settle(fetch, backOff.isOn(now()) ? conclusions.heldBack(fetch, backOff) : conclusions.parked(fetch));
        }
    }

    private static void settle(PendingFetch fetch, List<ProducerRecord<byte[], byte[]>> records) {
        fetch.ledger().settle(new Settlement(fetch.position(), records));
        // After it is in the ledger and before the host's next turn: what is decided by it is written after it, or with it.
        records.stream().filter(record -> record.topic().equals(Topics.FETCH_MEMORY))
                .forEach(record -> fetch.memory().put(record.key(), record.value()));
    }

    /** Time since hosts were last given their turns: more than moments mean that nothing is asked for any more. */
    public Duration sinceLastTurns() {
        return turns.sinceLast();
    }

    /** Pages and redirects remembered. */
    public int remembered() {
        return memory.size();
    }

    /** Requests held in memory. */
    public int waiting() {
        return lanes.waiting();
    }

    /** Requests being made. */
    public int underWay() {
        return lanes.underWay();
    }

    /** Hosts with requests, or whose pause is not over. */
    public int hosts() {
        return lanes.hosts();
    }

    /** Hosts that are left alone because of what they said or showed. */
    public int backedOff() {
        return lanes.backedOff(now());
    }

    /** The hosts of this instance, as they are now. */
    public List<HostState> states() {
        return lanes.states();
    }

    @Override
    public boolean isFull() {
        return lanes.isFull();
    }

    @Override
    public void assigned(Collection<TopicPartition> partitions, Runnable step) {
        memory.assigned(partitions, step);
        lanes.came(Set.copyOf(partitions), now());
    }

    @Override
    public void revoked(Collection<TopicPartition> partitions) {
        Set<TopicPartition> gone = Set.copyOf(partitions);
        lanes.forget(gone);
        long until = now() + LAST_CALL_MILLIS;
        while (lanes.isAnyUnderWay(gone) && now() < until) {
            try {
                Thread.sleep(10);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        lost(partitions);
    }

    @Override
    public void lost(Collection<TopicPartition> partitions) {
        Set<TopicPartition> gone = Set.copyOf(partitions);
        // Abandoned first: a turn that ended in between would be put back among what is forgotten.
        List<Runnable> hangUps = lanes.abandon(gone, now());
        lanes.forget(gone);
        hangUps.forEach(Runnable::run);
        memory.forget(partitions);
    }

    private static long now() {
        return System.currentTimeMillis();
    }

    @Override
    public void close() {
        turns.close();
    }
}
