package io.kicker.ingest.frontier;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.discovery.Scope;
import io.kicker.ingest.event.FetchRequest;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.event.TurnsPer;
import io.kicker.ingest.event.UnreadableRecord;
import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.event.UrlRequest;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.InvalidUrl;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.Position;
import io.kicker.ingest.ledger.Settled;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.memory.MemoryReader;
import io.kicker.ingest.memory.MemoryTable;
import io.kicker.ingest.publish.OutcomeRecord;
import io.kicker.ingest.publish.RetryTopic;
import io.kicker.ingest.publish.Topics;
import io.kicker.ingest.robots.RobotsCache;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The whole frontier without Kafka: what it puts onto {@code fetch-queue} comes back to it at once. Hosts are asked a millisecond apart, and a
 * request that fails once is unavailable.
 */
final class FrontierRun implements AutoCloseable {

    /** What was told of a host that is left alone. */
    record BackedOff(String trouble, String reason, Instant until) {
    }

    private static final TopicPartition QUEUE = new TopicPartition("fetch-queue", 0);

    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());
    private final MemoryTable memory = new MemoryTable(Clock.systemUTC(), Duration.ofDays(1), 100);
    private final Ledger ledger = new Ledger();
    private final Queue<UrlOutcome> outcomes = new ArrayDeque<>();
    private final Map<String, BackedOff> backOffs = new ConcurrentHashMap<>();
    private final List<ProducerRecord<byte[], byte[]>> left = new ArrayList<>();
    private final Frontier frontier;
    private long offset;

    FrontierRun(Fetcher fetcher) {
        this(fetcher, new BodyBudget(1 << 20, () -> 0), 1 << 20);
    }

    FrontierRun(Fetcher fetcher, BodyBudget budget, int maxBody) {
        this(fetcher, robots(), budget, maxBody, 1, topic -> { });
    }

    FrontierRun(Fetcher fetcher, RobotsCache robots) {
        this(fetcher, robots, new BodyBudget(1 << 20, () -> 0), 1 << 20, 1, topic -> { });
    }

    /** Where a request that fails once is parked, and that is told. */
    static FrontierRun trying(Fetcher fetcher, int attempts, Consumer<RetryTopic> parked) {
        return new FrontierRun(fetcher, robots(), new BodyBudget(1 << 20, () -> 0), 1 << 20, attempts, parked);
    }

    private FrontierRun(Fetcher fetcher, RobotsCache robots, BodyBudget budget, int maxBody, int attempts, Consumer<RetryTopic> parked) {
        Clock clock = Clock.systemUTC();
        var log = new SilentLog() {
            @Override
            public void parked(RetryTopic topic) {
                parked.accept(topic);
            }

            @Override
            public void backedOff(String host, String trouble, String reason, Instant until) {
                backOffs.put(host, new BackedOff(trouble, reason, until));
            }
        };
        frontier = new FrontierBuilder(TurnsPer.HOST, new Spacing(Duration.ofMillis(1), Map.of()), Slowing.NONE, Duration.ofSeconds(30), 100, 100, 10, 10,
                Duration.ofHours(1), attempts, List.of(Duration.ofSeconds(10)), Duration.ofHours(1))
                .build(fetcher, robots, "Kicker", urls, budget, log,
                        new FetchMemory(new MemoryReader(Map.of()), clock, Duration.ofDays(1), 100),
                        new Discoverer(urls, clock, Scope.HOST, 100, Duration.ZERO, maxBody));
        frontier.start();
    }

    private static RobotsCache robots() {
        return new RobotsCache(Clock.systemUTC(), Duration.ofHours(1), 100);
    }

    MemoryTable memory() {
        return memory;
    }

    /** The request as intake puts it onto {@code fetch-queue}. */
    FetchRequest request(String url) throws InvalidUrl {
        return FetchRequest.first("id-" + url, UrlRequest.page(url, null, null), urls.of(url), TurnsPer.HOST, Instant.now());
    }

    void offer(FetchRequest request) {
        frontier.offer(new PendingFetch(request, new Position(QUEUE, offset++, 1), TraceParent.of(null), ledger, memory, 0, offset));
    }

    void offer(String url) throws InvalidUrl {
        offer(request(url));
    }

    /** The next outcome, whose ever. */
    UrlOutcome outcome() throws Exception {
        for (int i = 0; i < 1_000; i++) {
            comeBack();
            UrlOutcome outcome = outcomes.poll();
            if (outcome != null) {
                return outcome;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("no outcome within 10 s; requests waiting: " + frontier.waiting() + ", under way: " + frontier.underWay());
    }

    /** What the requests have left behind so far, {@code fetch-queue} aside. */
    List<ProducerRecord<byte[], byte[]>> left() {
        return left;
    }

    /** The hosts asked so far, as they are now. */
    List<HostState> hosts() {
        return frontier.states();
    }

    /** Requests whose turn has not ended. */
    int underWay() {
        return frontier.underWay();
    }

    /** The hosts that are left alone. */
    Map<String, BackedOff> backOffs() {
        return backOffs;
    }

    private void comeBack() throws UnreadableRecord {
        for (var settlement : Settled.takenFrom(ledger)) {
            for (var record : settlement.records()) {
                if (record.topic().equals(Topics.FETCH_QUEUE)) {
                    offer(FetchRequest.read(record.value()));
                } else {
                    left.add(record);
                }
                if (record instanceof OutcomeRecord told) {
                    outcomes.add(told.outcome());
                }
            }
        }
    }

    @Override
    public void close() {
        frontier.close();
    }
}
