package io.kicker.ingest.fetch;

/** What one request gave. */
public sealed interface FetchResult permits Page, Redirect, Refused, Failed, Crowded {

    /** The variants, for switches that must name them all. */
    enum Kind { PAGE, REDIRECT, REFUSED, FAILED, CROWDED }

    Kind kind();
}
