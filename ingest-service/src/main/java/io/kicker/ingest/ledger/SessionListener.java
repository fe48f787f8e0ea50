package io.kicker.ingest.ledger;

import java.util.List;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Told about the clients of a session, to measure them, and about what was written. */
public interface SessionListener {

    /** Does nothing. */
    SessionListener NONE = (consumer, producer) -> () -> { };

    /** @return what to run when the session ends */
    Runnable started(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer);

    /** A transaction with this was committed. */
    default void committed(List<ProducerRecord<byte[], byte[]>> records) {
    }
}
