package io.kicker.ingest.ledger;

import java.util.List;

import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A consumed record that is done.
 *
 * @param position where it was read
 * @param records  all that it leaves behind
 */
public record Settlement(Position position, List<ProducerRecord<byte[], byte[]>> records) {

    /** Bytes of the values, an approximation of the memory it holds. */
    public long bytes() {
        long sum = 0;
        for (ProducerRecord<byte[], byte[]> record : records) {
            sum += record.value() == null ? 0 : record.value().length;
        }
        return sum;
    }
}
