package io.kicker.index.consume;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.vertx.MutinyHelper;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Takes enriched-articles batch by batch. A batch is acknowledged once each of its records is an effect or a dead letter. */
@ApplicationScoped
class ArticleConsumer {

    static final String CHANNEL = "enriched-articles";

    private final EventReader reader;
    private final BatchWriter writer;
    private final DeadLetters deadLetters;
    private final IndexMetrics metrics;

    ArticleConsumer(EventReader reader, BatchWriter writer, DeadLetters deadLetters, IndexMetrics metrics) {
        this.reader = reader;
        this.writer = writer;
        this.deadLetters = deadLetters;
        this.metrics = metrics;
    }

    @Incoming(CHANNEL)
    Uni<Void> consume(ConsumerRecords<byte[], byte[]> records) {
        // Hibernate Reactive wants this context; reading takes long enough to keep requests waiting on it, so that is done elsewhere.
        Executor context = MutinyHelper.executor(Vertx.currentContext());
        return Uni.createFrom().item(() -> read(records)).runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(found -> writer.write(found.changes(), context).chain(() -> putAside(found.unreadable())));
    }

    private record Unreadable(ConsumerRecord<byte[], byte[]> record, RuntimeException failure) {
    }

    private record Found(List<Change> changes, List<Unreadable> unreadable) {
    }

    private Found read(ConsumerRecords<byte[], byte[]> records) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                found.changes().add(reader.read(record));
            } catch (RuntimeException failure) {
                // Whatever it is, the next record is not to suffer from it.
                found.unreadable().add(new Unreadable(record, failure));
            }
        }
        return found;
    }

    private Uni<Void> putAside(List<Unreadable> unreadable) {
        return Multi.createFrom().iterable(unreadable)
                .onItem().transformToUniAndConcatenate(each -> deadLetters.put(each.record(), each.failure()).invoke(metrics::deadLetter))
                .collect().last();
    }
}
