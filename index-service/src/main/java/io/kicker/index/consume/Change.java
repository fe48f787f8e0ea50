package io.kicker.index.consume;

import java.time.Instant;

import io.kicker.index.store.ArticleRow;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** What a record asks of the store. */
sealed interface Change {

    /** The record as it came, for a dead letter. */
    ConsumerRecord<byte[], byte[]> record();

    /** The article's id. */
    String id();

    /**
     * An article is to be kept.
     *
     * @param submittedAt when its URL was put on article-urls
     */
    record Keep(ConsumerRecord<byte[], byte[]> record, ArticleRow row, Instant submittedAt) implements Change {
        @Override
        public String id() {
            return row.id();
        }
    }

    /** An article is withdrawn. */
    record Withdraw(ConsumerRecord<byte[], byte[]> record, String id) implements Change {
    }
}
