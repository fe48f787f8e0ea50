package io.kicker.ingest.fetch;

/** What one request gave. */
public sealed interface FetchResult permits Page, NotModified, Redirect, Refused, Failed, Crowded {

    /** The variants, for switches that must name them all. */
    enum Kind { PAGE, NOT_MODIFIED, REDIRECT, REFUSED, FAILED, CROWDED }

    Kind kind();

    /** How long the server took, from looking up its name to the end; 0 if that says nothing about it. */
    long millis();
}
