package io.kicker.ingest.discovery;

import java.time.Instant;

/**
 * A link as a document has it.
 *
 * @param href as written, perhaps relative
 * @param at   when what it leads to was published or changed last, or null
 */
record Entry(String href, Instant at) {
}
