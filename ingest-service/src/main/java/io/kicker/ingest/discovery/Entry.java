package io.kicker.ingest.discovery;

import java.time.Instant;
import java.util.List;

/**
 * A link as a document has it.
 *
 * @param href       as written, perhaps relative
 * @param at         when what it leads to was published or changed last, or null
 * @param categories what the document says it is about, or null
 */
record Entry(String href, Instant at, List<String> categories) {

    Entry(String href, Instant at) {
        this(href, at, null);
    }
}
