package io.kicker.ingest.ledger;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** Told about the clients of a session, to measure them. */
public interface SessionListener {

    /** Does nothing. */
    SessionListener NONE = (consumer, producer) -> () -> { };

    /** @return what to run when the session ends */
    Runnable started(Consumer<byte[], byte[]> consumer, Producer<byte[], byte[]> producer);
}
