package io.kicker.index.consume;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.kicker.index.IndexConfig;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Puts aside the records that never become articles: untouched, with headers saying what failed, where and when. */
@ApplicationScoped
class DeadLetters {

    /** Header of a letter whose value had to be left out. */
    static final String VALUE = "dead-letter-value";

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    // The reason may quote the record, which may be megabytes of anything.
    private static final int LONGEST_REASON = 1000;

    private final MutinyEmitter<Record<byte[], byte[]>> topic;
    private final IndexConfig.Retry retry;

    DeadLetters(@Channel("dead-letters") MutinyEmitter<Record<byte[], byte[]>> topic, IndexConfig config) {
        this.topic = topic;
        this.retry = config.retry();
    }

    /** Done once the broker has it; a broker that is away is waited for. */
    Uni<Void> put(ConsumerRecord<byte[], byte[]> record, Throwable failure) {
        String reason = cut(String.valueOf(failure.getMessage()));
        log(record, reason);
        Headers headers = new RecordHeaders(record.headers());
        add(headers, "dead-letter-reason", reason);
        if (failure.getCause() != null) {
            add(headers, "dead-letter-cause", cut(String.valueOf(failure.getCause().getMessage())));
        }
        add(headers, "dead-letter-exception-class-name", failure.getClass().getName());
        add(headers, "dead-letter-topic", record.topic());
        add(headers, "dead-letter-partition", Integer.toString(record.partition()));
        add(headers, "dead-letter-offset", Long.toString(record.offset()));
        add(headers, "dead-letter-time", Instant.now().toString());
        return send(record.key(), record.value(), headers)
                // A record just under the broker's limit is over it with our headers; where the value is, they say.
                .onFailure(DeadLetters::tooLarge).recoverWithUni(() -> {
                    add(headers, VALUE, "too large to be put here");
                    return send(record.key(), null, headers);
                });
    }

    private Uni<Void> send(byte[] key, byte[] value, Headers headers) {
        var metadata = OutgoingKafkaRecordMetadata.builder().withHeaders(headers).build();
        return Uni.createFrom().deferred(() -> topic.sendMessage(Message.of(Record.of(key, value), Metadata.of(metadata))))
                .onFailure(DeadLetters::passes).invoke(unsent -> LOG.warnf("the dead letter cannot be sent, trying again: %s", unsent))
                .onFailure(DeadLetters::passes).retry().withBackOff(retry.firstPause(), retry.longestPause()).indefinitely();
    }

    private static boolean passes(Throwable unsent) {
        return !tooLarge(unsent);
    }

    private static boolean tooLarge(Throwable unsent) {
        return unsent instanceof RecordTooLargeException || unsent.getCause() instanceof RecordTooLargeException;
    }

    private static void log(ConsumerRecord<byte[], byte[]> record, String reason) {
        MDC.put("topicName", record.topic());
        MDC.put("partition", record.partition());
        MDC.put("offset", record.offset());
        LOG.warnf("dead letter: %s", reason);
        MDC.remove("topicName");
        MDC.remove("partition");
        MDC.remove("offset");
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
