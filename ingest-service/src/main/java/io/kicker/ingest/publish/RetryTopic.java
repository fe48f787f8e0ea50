package io.kicker.ingest.publish;

import java.time.Duration;
import java.util.List;

/**
 * Topics on which every record waits equally long, so that their order is the order of being due.
 */
public enum RetryTopic {

    TEN_SECONDS("10s", Duration.ofSeconds(10)),
    ONE_MINUTE("1m", Duration.ofMinutes(1)),
    TEN_MINUTES("10m", Duration.ofMinutes(10)),
    ONE_HOUR("1h", Duration.ofHours(1));

    private final String suffix;
    private final Duration delay;

    RetryTopic(String suffix, Duration delay) {
        this.suffix = suffix;
        this.delay = delay;
    }

    public String topic() {
        return "fetch-retry-" + suffix;
    }

    public String group() {
        return "ingest-retry-" + suffix;
    }

    public Duration delay() {
        return delay;
    }

    /** The longest delay within a wait; a longer wait takes several rounds. At least the shortest delay. */
    public static RetryTopic within(Duration wait) {
        RetryTopic longest = TEN_SECONDS;
        for (RetryTopic topic : List.of(values())) {
            longest = topic.delay.compareTo(wait) <= 0 ? topic : longest;
        }
        return longest;
    }
}
