/**
 * Who is asked when: one request at a time to a host, a pause between two, many hosts at once. Requests that cannot be made
 * soon are parked on the retry topics, so that a host's long queue holds up nobody else's.
 */
package io.kicker.ingest.frontier;
