package io.kicker.ingest.memory;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.kicker.ingest.event.EventHeaders;
import io.kicker.ingest.event.EventJson;
import io.kicker.ingest.event.TraceParent;
import io.kicker.ingest.publish.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What is remembered, as a record keyed by its subject. */
public final class MemoryRecord {

    private MemoryRecord() {
    }

    /** @param partition of the {@code fetch-queue} record that it came from: the key's own hash has no say */
    public static ProducerRecord<byte[], byte[]> of(int partition, String subject, Remembered remembered, TraceParent trace) {
        String id = UUID.nameUUIDFromBytes(("memory:" + subject + "/" + remembered.at()).getBytes(StandardCharsets.UTF_8)).toString();
        var headers = EventHeaders.of(EventHeaders.FETCH_REMEMBERED, id, remembered.at(), subject, EventHeaders.JSON, trace);
        return new ProducerRecord<>(Topics.FETCH_MEMORY, partition, subject.getBytes(StandardCharsets.UTF_8),
                EventJson.write(remembered), headers);
    }
}
