package io.kicker.index.query;

/** The order of a list. */
public enum Sort {
    /** Newest first by publication; an article without a date stands at the time it was fetched. */
    PUBLISHED,
    /** In the order in which articles became readable here, oldest first: to read on from where one stopped. */
    INDEXED
}
