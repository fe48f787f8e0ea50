package io.kicker.index.consume;

import java.util.ArrayList;
import java.util.List;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
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
        List<Change> changes = new ArrayList<>();
        List<Uni<Void>> unreadable = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                changes.add(reader.read(record));
            } catch (RuntimeException failure) {
                // Whatever it is, the next record is not to suffer from it.
                unreadable.add(Uni.createFrom().deferred(() -> deadLetters.put(record, failure)).invoke(metrics::deadLetter));
            }
        }
        return writer.write(changes).chain(() -> putAside(unreadable));
    }

    private static Uni<Void> putAside(List<Uni<Void>> unreadable) {
        return Multi.createFrom().iterable(unreadable).onItem().transformToUniAndConcatenate(each -> each).collect().last();
    }
}
