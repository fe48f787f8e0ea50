package io.kicker.ingest.frontier;

/**
 * How much is held in memory.
 *
 * @param spacing       between a host's requests, at least
 * @param slowing       of hosts that answer slowly
 * @param holdMillis    a request whose turn is further away is parked
 * @param perHost       requests of one host
 * @param total         requests of all hosts; no more are read above it
 */
record LaneLimits(Spacing spacing, Slowing slowing, long holdMillis, int perHost, int total) {
}
