package io.kicker.enrich;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.Enrichment.Enriched;
import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.intake.RawPage;
import io.kicker.enrich.intake.RecordReader;
import io.kicker.enrich.intake.UnreadableRecord;
import io.kicker.enrich.publish.EnrichedArticle;
import io.kicker.enrich.publish.EventPublisher;
import io.kicker.enrich.publish.PageOutcome;
import io.kicker.enrich.tag.Overrides;
import io.kicker.enrich.tag.Tagger;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * The service's job: each record of raw-pages becomes an enriched article and an outcome, or an outcome alone, and is acknowledged once
 * the broker has them. A record that breaks the contract becomes a dead letter.
 */
@ApplicationScoped
public class ArticleEnrichment {

    static final String RAW_PAGES = "raw-pages";

    private static final Logger LOG = Logger.getLogger(ArticleEnrichment.class);

    private final Multi<Message<byte[]>> rawPages;
    private final EventPublisher publisher;
    private final EnrichMetrics metrics;
    private final EnrichConfig config;
    private final PageEnricher enricher;
    private final WorkLanes lanes;
    private Cancellable subscription;

    ArticleEnrichment(@Channel(RAW_PAGES) Multi<Message<byte[]>> rawPages, EventPublisher publisher, EnrichMetrics metrics, EnrichConfig config) {
        this.rawPages = rawPages;
        this.publisher = publisher;
        this.metrics = metrics;
        this.config = config;
        this.enricher = new PageEnricher(ArticleExtractor.standard(),
                Tagger.with(config.tags().overrides().map(Overrides::read).orElse(Overrides.none())), metrics, config.pageBudget());
        this.lanes = new WorkLanes(config.workers(), config.bytesInWork());
    }

    void start(@Observes StartupEvent event) {
        subscription = rawPages.onItem().transformToUni(this::process).merge(config.inFlight())
                .subscribe().with(done -> { }, failure -> LOG.error("raw-pages can no longer be consumed", failure));
    }

    void stop(@Observes ShutdownEvent event) {
        subscription.cancel();
        lanes.close();
    }

    private Uni<Void> process(Message<byte[]> message) {
        var record = message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow();
        try {
            RawPage page = RecordReader.read(record.getHeaders(), message.getPayload());
            return Uni.createFrom().completionStage(() -> lanes.submit(page.canonicalUrl(), page.body().length(), () -> enricher.enrich(page)))
                    .chain(enrichment -> publish(page, enrichment))
                    .chain(() -> Uni.createFrom().completionStage(message.ack()))
                    .onFailure().recoverWithUni(failure -> deadLetter(message, record, failure));
        } catch (UnreadableRecord unreadable) {
            return deadLetter(message, record, unreadable);
        }
    }

    private Uni<Void> publish(RawPage page, Enrichment enrichment) {
        Optional<EnrichedArticle> article = enrichment instanceof Enriched enriched ? Optional.of(enriched.article()) : Optional.empty();
        PageOutcome outcome = new PageOutcome(page.id(), page.submission().id(), page.submission().url(),
                article.map(EnrichedArticle::canonicalUrl).orElse(page.canonicalUrl()), enrichment.outcome().label(), enrichment.reason(),
                article.map(EnrichedArticle::id), Instant.now());
        // The article first: who sees the outcome may count on it.
        Uni<Void> sent = article.map(value -> publisher.article(page, value)).orElse(Uni.createFrom().voidItem())
                .chain(() -> publisher.outcome(page, outcome));
        return sent.invoke(() -> log(page, outcome)).invoke(() -> metrics.count(enrichment.outcome()));
    }

    private Uni<Void> deadLetter(Message<byte[]> message, IncomingKafkaRecordMetadata<?, ?> record, Throwable failure) {
        LOG.warnf("dead letter: %s [topicName=%s partition=%d offset=%d]", failure.getMessage(), record.getTopic(), record.getPartition(),
                record.getOffset());
        var time = new RecordHeaders().add("dead-letter-time", Instant.now().toString().getBytes(StandardCharsets.UTF_8));
        Metadata metadata = Metadata.of(OutgoingKafkaRecordMetadata.builder().withHeaders(time).build());
        return Uni.createFrom().completionStage(() -> message.nack(failure, metadata)).invoke(metrics::countDeadLetter);
    }

    private static void log(RawPage page, PageOutcome outcome) {
        MDC.put("url", outcome.canonicalUrl());
        MDC.put("outcome", outcome.outcome());
        MDC.put("eventId", page.id());
        LOG.infof("%s: %s", outcome.outcome(), outcome.reason());
        MDC.clear();
    }
}
