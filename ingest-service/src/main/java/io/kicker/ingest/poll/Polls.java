package io.kicker.ingest.poll;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.memory.MemoryTable;
import io.kicker.ingest.memory.RememberedLinks;
import io.kicker.ingest.memory.RememberedPoll;

/** Which sources are this instance's, and which of them are due. */
final class Polls {

    /** A source to be asked for now, and what is remembered of that. */
    record Due(Source source, int partition, MemoryTable memory, Instant since, RememberedPoll next) {
    }

    private final FetchMemory memory;
    private final TurnsPer turns;
    private final Pace pace;
    private final Clock clock;
    private final Map<String, Instant> firsts = new ConcurrentHashMap<>();
    private volatile List<Source> sources = List.of();

    Polls(FetchMemory memory, TurnsPer turns, Pace pace, Clock clock) {
        this.memory = memory;
        this.turns = turns;
        this.pace = pace;
        this.clock = clock;
    }

    /** From now on these. Those never asked for get their first turn within a second each, at most the first interval. */
    void of(List<Source> all) {
        long spread = Math.min(pace.start().toMillis(), 1000L * all.size());
        Instant now = clock.instant();
        all.forEach(source -> firsts.computeIfAbsent(source.url().toString(), url -> now.plusMillis((long) (spread * pace.chance().getAsDouble()))));
        sources = List.copyOf(all);
    }

    List<Due> due() {
        List<Due> due = new ArrayList<>();
        Instant now = clock.instant();
        forEachOwned((source, partition, table) -> {
            Optional<RememberedPoll> before = poll(table, source);
            Instant since = before.map(RememberedPoll::due).orElseGet(() -> firsts.get(source.url().toString()));
            if (!since.isAfter(now)) {
                due.add(new Due(source, partition, table, since, pace.next(now, before, links(table, source))));
            }
        });
        return due;
    }

    /** This instance's sources as they are now. */
    List<SourceState> states() {
        List<SourceState> states = new ArrayList<>();
        forEachOwned((source, partition, table) -> states.add(
                SourceState.of(source, firsts.get(source.url().toString()), poll(table, source), links(table, source))));
        return states;
    }

    private interface Owned {
        void take(Source source, int partition, MemoryTable memory);
    }

    private void forEachOwned(Owned owned) {
        for (Source source : sources) {
            memory.partitionOf(turns.of(source.url()))
                    .ifPresent(partition -> memory.owned(partition).ifPresent(table -> owned.take(source, partition, table)));
        }
    }

    private static Optional<RememberedPoll> poll(MemoryTable table, Source source) {
        return table.recall(RememberedPoll.subject(source.as(), source.url().toString()), RememberedPoll.class);
    }

    private static Optional<RememberedLinks> links(MemoryTable table, Source source) {
        return table.recall(RememberedLinks.subject(source.as(), source.url().toString()), RememberedLinks.class);
    }
}
