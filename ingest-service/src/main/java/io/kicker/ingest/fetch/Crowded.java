package io.kicker.ingest.fetch;

/** Given up by us for want of memory or threads, the server is not to blame: again in a moment, and it counts as no attempt. */
public record Crowded() implements FetchResult {

    @Override
    public Kind kind() {
        return Kind.CROWDED;
    }

    @Override
    public long millis() {
        return 0;
    }
}
