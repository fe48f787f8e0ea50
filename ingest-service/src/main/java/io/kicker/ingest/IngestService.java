package io.kicker.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.kicker.ingest.discovery.Discoverer;
import io.kicker.ingest.fetch.AddressGuard;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.fetch.FetchLimits;
import io.kicker.ingest.fetch.HostTable;
import io.kicker.ingest.fetch.HttpFetcher;
import io.kicker.ingest.frontier.Frontier;
import io.kicker.ingest.frontier.FrontierBuilder;
import io.kicker.ingest.frontier.HostState;
import io.kicker.ingest.frontier.RetryRelay;
import io.kicker.ingest.frontier.Slowing;
import io.kicker.ingest.frontier.Spacing;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.Intake;
import io.kicker.ingest.intake.TrackingParameters;
import io.kicker.ingest.ledger.Ledger;
import io.kicker.ingest.ledger.LedgerSettings;
import io.kicker.ingest.ledger.RecordHandler;
import io.kicker.ingest.ledger.TransactionalConsumer;
import io.kicker.ingest.memory.FetchMemory;
import io.kicker.ingest.memory.MemoryReader;
import io.kicker.ingest.poll.BadSources;
import io.kicker.ingest.poll.Pace;
import io.kicker.ingest.poll.SourcePoller;
import io.kicker.ingest.poll.SourceState;
import io.kicker.ingest.publish.RetryTopic;
import io.kicker.ingest.publish.Topics;
import io.kicker.ingest.robots.RobotsCache;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Puts the service together, starts it and stops it: intake, frontier and one relay for each retry topic. */
@ApplicationScoped
public class IngestService {

    // Several pages share a transaction; a larger one goes alone.
    private static final long TRANSACTION_BYTES = 8L * 1024 * 1024;

    // As long as a transaction may take; within what Kubernetes gives a process to end.
    private static final Duration CLOSING = Duration.ofSeconds(20);

    private final IngestConfig config;
    private final BodySizes sizes;
    private final Map<String, Object> kafka;
    private final Vertx vertx;
    private final IngestMetrics metrics;
    private final List<TransactionalConsumer> consumers = new ArrayList<>();
    private HttpFetcher fetcher;
    private Frontier frontier;
    private Discoverer discoverer;
    private Optional<SourcePoller> poller = Optional.empty();

    IngestService(IngestConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka, Vertx vertx, IngestMetrics metrics) {
        this.config = config;
        this.sizes = BodySizes.of(config);
        this.kafka = kafka;
        this.vertx = vertx;
        this.metrics = metrics;
    }

    void start(@Observes StartupEvent event) {
        var urls = new CanonicalUrls(config.canonical().parameters().map(TrackingParameters::bundledAnd).orElseGet(TrackingParameters::bundled));
        consume("ingest-intake", Topics.ARTICLE_URLS, new Intake(urls, config.politeness().per()), new Ledger());
        for (RetryTopic topic : RetryTopic.values()) {
            consume(topic.group(), topic.topic(), new RetryRelay(topic), new Ledger());
        }
        var ledger = new Ledger();
        var budget = new BodyBudget(sizes.budget(), ledger::bytes);
        fetcher = fetcher(budget);
        var memory = new FetchMemory(new MemoryReader(kafka), Clock.systemUTC(), config.memory().keep(), config.memory().maxPages());
        frontier = frontier(urls, budget, memory);
        metrics.watch(frontier, budget);
        poller = config.poll().sources().map(file -> poller(file, urls, memory));
        consume("ingest-frontier", Topics.FETCH_QUEUE, frontier, ledger);
        frontier.start();
        consumers.forEach(TransactionalConsumer::start);
        poller.ifPresent(SourcePoller::start);
    }

    void stop(@Observes ShutdownEvent event) {
        poller.ifPresent(SourcePoller::close);
        // All are told before one is waited for: each may need the time of its last transaction.
        consumers.forEach(TransactionalConsumer::stop);
        long end = System.nanoTime() + CLOSING.toNanos();
        consumers.forEach(consumer -> consumer.awaitEnd(Duration.ofNanos(end - System.nanoTime())));
        if (frontier != null) {
            frontier.close();
            fetcher.close();
        }
    }

    /** How long each of the service's own threads is at one step, by name, for health checks. */
    Map<String, Duration> pulse() {
        Map<String, Duration> pulse = new LinkedHashMap<>();
        consumers.forEach(consumer -> pulse.put(consumer.group(), consumer.sinceLastStep()));
        pulse.put("host-turns", frontier.sinceLastTurns());
        pulse.put("link-reader", discoverer.readingFor());
        poller.ifPresent(some -> pulse.put("source-polls", some.sinceLastTick()));
        return pulse;
    }

    /** The hosts of this instance, as they are now. */
    public List<HostState> hosts() {
        return frontier.states();
    }

    /** The sources that this instance asks for regularly; none if no file is configured. */
    public List<SourceState> sources() {
        return poller.map(SourcePoller::states).orElse(List.of());
    }

    private void consume(String group, String topic, RecordHandler handler, Ledger ledger) {
        consumers.add(new TransactionalConsumer(settings(group, topic), handler, ledger, metrics));
    }

    private LedgerSettings settings(String group, String topic) {
        return new LedgerSettings(group, topic, group + "-" + config.instanceId(), kafka, config.ledger().maxAge(), config.ledger().maxResults(),
                TRANSACTION_BYTES, sizes.largestRecord());
    }

    private SourcePoller poller(Path file, CanonicalUrls urls, FetchMemory memory) {
        var poll = config.poll();
        try {
            var pace = Pace.of(poll.interval(), poll.shortest(), poll.longest());
            return new SourcePoller(file, urls, config.politeness().per(), memory, pace, settings("ingest-poll", Topics.ARTICLE_URLS).producer(),
                    metrics::polled);
        } catch (BadSources failure) {
            throw new IllegalArgumentException("kicker.ingest.poll.sources: " + failure.getMessage());
        }
    }

    private HttpFetcher fetcher(BodyBudget budget) {
        var fetch = config.fetch();
        Set<Integer> ports = config.allowLoopback() ? Set.of() : fetch.ports();
        var limits = new FetchLimits(fetch.connectTimeout(), fetch.idleTimeout(), fetch.deadline(),
                (int) fetch.maxHeaders().asLongValue(), sizes.maxBody(), fetch.maxRatio(), ports);
        return new HttpFetcher(vertx, new HostTable(config.hosts().orElse(List.of())), new AddressGuard(config.allowLoopback()),
                limits, budget, UserAgent.of(config));
    }

    private Frontier frontier(CanonicalUrls urls, BodyBudget budget, FetchMemory memory) {
        var spacing = new Spacing(config.politeness().spacing(), config.politeness().spacingOf());
        var held = config.frontier();
        var robots = new RobotsCache(Clock.systemUTC(), config.robots().keep(), config.robots().maxHosts());
        var found = config.discovery();
        discoverer = new Discoverer(urls, Clock.systemUTC(), found.scope(), found.maxLinks(), found.maxAge(), sizes.maxBody());
        var slowing = new Slowing(config.politeness().slowing(), config.politeness().slowingLimit());
        return new FrontierBuilder(config.politeness().per(), spacing, slowing, held.hold(), held.maxWaitingPerHost(), held.maxWaiting(),
                config.fetch().concurrency(),
                config.fetch().redirects(), config.duplicates().window(), config.retry().attempts(), config.retry().delays(), config.retry().maxAge())
                .build(fetcher, robots, config.userAgent().product(), urls, budget, metrics, memory, discoverer);
    }
}
