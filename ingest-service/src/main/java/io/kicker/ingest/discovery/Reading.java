package io.kicker.ingest.discovery;

import java.util.List;

/** What a document was found to be. */
sealed interface Reading {

    /**
     * A list of links, in the document's order.
     *
     * @param pages to be fetched
     * @param lists to be read for their links, as sitemaps
     */
    record Listed(List<Entry> pages, List<Entry> lists) implements Reading {
    }

    /** Not what it was to be read as, or broken. */
    record Unreadable(String reason) implements Reading {
    }
}
