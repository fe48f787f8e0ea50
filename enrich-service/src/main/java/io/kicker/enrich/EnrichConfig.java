package io.kicker.enrich;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of enrich-service. */
@ConfigMapping(prefix = "kicker.enrich")
public interface EnrichConfig {

    /**
     * Pages worked on at the same time, 1 to 64. Each takes a thread and, while it is parsed, about 15 times its size in heap.
     * Pages of one key are worked on one after the other.
     */
    @WithDefault("2")
    int workers();

    /**
     * Time for one page, from its bytes to its tags. A page that takes longer ends as {@code failed}. Must stay well under the channel's
     * throttled.unprocessed-record-max-age.ms divided by the pages in flight, else slow pages make the service unhealthy.
     */
    @WithDefault("10s")
    Duration pageBudget();

    /**
     * Bytes of pages being parsed at the same time, all workers together. Bounds the heap: a larger page waits until it has this for
     * itself, so that 8 MiB pages are parsed one by one.
     */
    @WithDefault("8388608")
    int bytesInWork();

    /** How articles are tagged. */
    Tags tags();

    /** How articles are tagged. */
    interface Tags {

        /**
         * Directory of tables that add to the service's own: section-words.csv, places.csv, stop-words.csv, publishers.csv, each optional. Read at start;
         * a row that cannot be understood stops the start with a message that names file, row and why.
         */
        Optional<Path> overrides();
    }

    /** Pages read ahead from Kafka, 1 to 1024. More hide waiting for the broker, and each holds its bytes in the heap. */
    @WithDefault("6")
    int inFlight();
}
