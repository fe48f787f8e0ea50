package io.kicker.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.kicker.ingest.event.Brief;
import io.kicker.ingest.event.DeadLetter;
import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.event.UrlOutcome;
import io.kicker.ingest.fetch.BodyBudget;
import io.kicker.ingest.frontier.Frontier;
import io.kicker.ingest.frontier.HostTrouble;
import io.kicker.ingest.ledger.SessionListener;
import io.kicker.ingest.publish.OutcomeLog;
import io.kicker.ingest.publish.OutcomeRecord;
import io.kicker.ingest.publish.RetryTopic;
import io.kicker.ingest.publish.Topics;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Tells operators what happens: one log line and one count for each outcome and dead letter, and the state of the frontier. */
@ApplicationScoped
public class IngestMetrics implements OutcomeLog, SessionListener {

    private static final Logger LOG = Logger.getLogger("io.kicker.ingest.outcome");

    private final MeterRegistry registry;
    private final Map<Outcome, Counter> outcomes = new EnumMap<>(Outcome.class);
    private final Counter polls;
    private final Timer fetches;
    private final Timer age;

    IngestMetrics(MeterRegistry registry) {
        this.registry = registry;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, Counter.builder("kicker.ingest.outcomes").tag("outcome", outcome.word())
                    .description("URLs by what became of them").register(registry));
        }
        // From the start, at zero: Prometheus sees no increase in a counter's first value, so an alert would miss the first of its kind.
        Stream.of(RetryTopic.values()).forEach(topic -> parked(topic.topic()));
        Stream.of(HostTrouble.values()).filter(trouble -> trouble != HostTrouble.NONE).forEach(trouble -> backOffs(trouble.word()));
        Stream.concat(Stream.of(Topics.ARTICLE_URLS, Topics.FETCH_QUEUE), Stream.of(RetryTopic.values()).map(RetryTopic::topic))
                .forEach(this::deadLetters);
        polls = registry.counter("kicker.ingest.polls");
        fetches = Timer.builder("kicker.ingest.fetch").description("The last request of each URL, from connect to the body's end")
                .publishPercentileHistogram().minimumExpectedValue(Duration.ofMillis(5)).maximumExpectedValue(Duration.ofSeconds(30))
                .register(registry);
        age = Timer.builder("kicker.ingest.queue.age").description("From submission to outcome")
                .publishPercentileHistogram().minimumExpectedValue(Duration.ofMillis(50)).maximumExpectedValue(Duration.ofHours(24))
                .register(registry);
    }

    void watch(Frontier frontier, BodyBudget budget) {
        Gauge.builder("kicker.ingest.requests.waiting", frontier, Frontier::waiting).description("Requests held in memory").register(registry);
        Gauge.builder("kicker.ingest.requests.under.way", frontier, Frontier::underWay).description("Requests being made").register(registry);
        Gauge.builder("kicker.ingest.remembered", frontier, Frontier::remembered).description("Pages and redirects remembered").register(registry);
        Gauge.builder("kicker.ingest.hosts", frontier, Frontier::hosts).description("Hosts with requests, or paused").register(registry);
        Gauge.builder("kicker.ingest.hosts.backed.off", frontier, Frontier::backedOff)
                .description("Hosts left alone because of what they said or showed").register(registry);
        Gauge.builder("kicker.ingest.bodies.bytes", budget, BodyBudget::used).description("Memory of bodies").register(registry);
    }

    /** A source was asked for because it was due. */
    void polled() {
        polls.increment();
    }

    /** Told once they are committed: what a failure of Kafka aborts is decided, and written, once more. */
    @Override
    public void committed(List<ProducerRecord<byte[], byte[]>> records) {
        for (ProducerRecord<byte[], byte[]> record : records) {
            if (record instanceof OutcomeRecord written) {
                tell(written.outcome(), written.host());
            } else if (record instanceof DeadLetter letter) {
                tell(letter);
            }
        }
    }

    private void tell(UrlOutcome outcome, String host) {
        Outcome word = Stream.of(Outcome.values()).filter(some -> some.word().equals(outcome.outcome())).findFirst().orElseThrow();
        outcomes.get(word).increment();
        age.record(Duration.between(outcome.submittedAt(), outcome.completedAt()));
        if (outcome.fetchMillis() != null) {
            fetches.record(outcome.fetchMillis(), TimeUnit.MILLISECONDS);
        }
        log(word == Outcome.FETCHED ? Logger.Level.DEBUG : Logger.Level.INFO, outcome, host);
    }

    private static void log(Logger.Level level, UrlOutcome outcome, String host) {
        if (!LOG.isEnabled(level)) {
            return;
        }
        withFields(Map.of("outcome", outcome.outcome(), "host", host, "url", new Brief(outcome.url()).toString()),
                () -> LOG.logf(level, "%s %s%s: %s", outcome.outcome(), new Brief(outcome.url()),
                        outcome.fetchMillis() == null ? "" : " in " + outcome.fetchMillis() + " ms", new Brief(outcome.reason())));
    }

    @Override
    public void parked(RetryTopic topic) {
        parked(topic.topic()).increment();
    }

    @Override
    public void backedOff(String host, String trouble, String reason, Instant until) {
        backOffs(trouble).increment();
        withFields(Map.of("host", host), () -> LOG.infof("backed off %s until %s: %s, %s", host, until, trouble, new Brief(reason)));
    }

    private void tell(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> record = letter.unreadable();
        deadLetters(record.topic()).increment();
        withFields(Map.of("topicName", record.topic(), "partition", record.partition(), "offset", record.offset()),
                () -> LOG.warnf("dead letter %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), new Brief(letter.failure().getMessage())));
    }

    private Counter parked(String topic) {
        return registry.counter("kicker.ingest.parked", "topic", topic);
    }

    private Counter backOffs(String trouble) {
        return registry.counter("kicker.ingest.back.offs", "trouble", trouble);
    }

    private Counter deadLetters(String topic) {
        return registry.counter("kicker.ingest.dead.letters", "topic", topic);
    }

    /** As fields of their own in JSON; the line has them in its text for people. */
    private static void withFields(Map<String, Object> fields, Runnable line) {
        fields.forEach(MDC::put);
        line.run();
        fields.keySet().forEach(MDC::remove);
    }

    @Override
    public Runnable started(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer) {
        List<KafkaClientMetrics> clients = List.of(new KafkaClientMetrics(consumer), new KafkaClientMetrics(producer));
        clients.forEach(client -> client.bindTo(registry));
        return () -> clients.forEach(KafkaClientMetrics::close);
    }
}
