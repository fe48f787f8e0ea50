/**
 * Asks for configured sources again and again, more often the more is new on them. The instance that owns a source's host
 * does it; the schedule is on {@code fetch-memory}.
 */
package io.kicker.ingest.poll;
