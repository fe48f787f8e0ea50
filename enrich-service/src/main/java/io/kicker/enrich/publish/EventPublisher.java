package io.kicker.enrich.publish;

import java.time.Duration;

import io.kicker.enrich.intake.RawPage;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.common.header.Headers;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Sends articles and outcomes to Kafka. What is returned completes once the broker has acknowledged. */
@ApplicationScoped
public class EventPublisher {

    private static final Logger LOG = Logger.getLogger(EventPublisher.class);

    private final MutinyEmitter<byte[]> articles;
    private final MutinyEmitter<byte[]> outcomes;

    EventPublisher(@Channel("enriched-articles") MutinyEmitter<byte[]> articles, @Channel("page-outcomes") MutinyEmitter<byte[]> outcomes) {
        this.articles = articles;
        this.outcomes = outcomes;
    }

    /** Sends an article, keyed by its id so that a newer one replaces it when the topic is compacted. */
    public Uni<Void> article(RawPage cause, EnrichedArticle article) {
        return send(articles, article.id(), EventJson.bytes(article), CloudEvent.ARTICLE_ENRICHED.headers(cause, article.canonicalUrl()));
    }

    /** Sends a page's outcome, keyed by its canonical URL. */
    public Uni<Void> outcome(RawPage cause, PageOutcome outcome) {
        return send(outcomes, outcome.canonicalUrl(), EventJson.bytes(outcome), CloudEvent.PAGE_OUTCOME.headers(cause, outcome.canonicalUrl()));
    }

    /** A broker that is away is waited for: to give up would make a dead letter of a page that is in order. */
    private static Uni<Void> send(MutinyEmitter<byte[]> emitter, String key, byte[] value, Headers headers) {
        var record = OutgoingKafkaRecordMetadata.<String>builder().withKey(key).withHeaders(headers).build();
        return Uni.createFrom().deferred(() -> emitter.sendMessage(Message.of(value, Metadata.of(record))))
                .onFailure().invoke(failure -> LOG.warnf("sending failed, trying again: %s", failure.getMessage()))
                .onFailure(failure -> !isRefusal(failure)).retry().withBackOff(Duration.ofSeconds(1), Duration.ofSeconds(30)).indefinitely();
    }

    /** The broker will refuse this record however often it is sent. */
    private static boolean isRefusal(Throwable failure) {
        return failure instanceof org.apache.kafka.common.errors.RecordTooLargeException
                || failure instanceof org.apache.kafka.common.errors.SerializationException;
    }
}
