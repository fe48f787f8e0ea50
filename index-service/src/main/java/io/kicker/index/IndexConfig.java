package io.kicker.index;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of index-service. */
@ConfigMapping(prefix = "kicker.index")
public interface IndexConfig {

    /** Largest event that is read, in bytes or with K or M; a larger one is a dead letter. Several are in memory at once. */
    @WithDefault("5M")
    MemorySize largestEvent();

    /**
     * How long the database may take for a statement, until it ends that; where nothing comes for half as much again the connection is lost and is cut.
     * A count may take eight times as long.
     */
    @WithDefault("PT4S")
    Duration databaseSilence();

    /** What happens while the database cannot be written. */
    Retry retry();

    /** The live stream. */
    Stream stream();

    /** Address that people reach this service by, used in feeds and previews; empty takes the request's own. */
    Optional<String> publicUrl();

    /** Pauses between attempts to write a batch; there is no limit to how many, as nothing is wrong with the articles. */
    interface Retry {

        /** Pause after the first failure; it doubles with each further one. */
        @WithDefault("PT0.2S")
        Duration firstPause();

        /** Longest pause: how long after the database's return the service may still be waiting. */
        @WithDefault("PT5S")
        Duration longestPause();
    }

    /** The live stream's pace and size. */
    interface Stream {

        /** How often the store is looked at for what other instances wrote: a reader there sees it so much later at most. */
        @WithDefault("PT0.5S")
        Duration poll();

        /** Silence after which a comment is sent, so that proxies keep the connection. Many close it after 60 s. */
        @WithDefault("PT15S")
        Duration heartbeat();

        /** Streams open at once in one instance; the next one is refused with 503. Each asks the database for itself. */
        @WithDefault("200")
        int most();
    }
}
