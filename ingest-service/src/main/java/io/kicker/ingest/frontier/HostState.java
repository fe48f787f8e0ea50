package io.kicker.ingest.frontier;

/**
 * A host as this instance sees it at one moment. Times are milliseconds since 1970.
 *
 * @param waiting       requests held in memory
 * @param underWay      whether a request is being made
 * @param nextTurn      the host is not asked earlier
 * @param spacingMillis least time between requests now in force
 * @param because       what sets the spacing
 * @param answerMillis  how long its answers take of late
 */
public record HostState(String host, int waiting, boolean underWay, long nextTurn, long spacingMillis, SpacingCause because,
        long answerMillis, BackOff backOff) {

    /** What sets a host's spacing. */
    public enum SpacingCause { CONFIGURED, CRAWL_DELAY, SLOW_ANSWERS }

    public boolean isBackedOff(long now) {
        return backOff.isOn(now);
    }
}
