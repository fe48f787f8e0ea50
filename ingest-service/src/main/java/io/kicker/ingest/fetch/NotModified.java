package io.kicker.ingest.fetch;

/**
 * The page is as it was when it had the validators that were sent: a 304 that was asked for.
 *
 * @param validators of the response
 * @param millis     from before connecting to the response's head
 */
public record NotModified(Validators validators, long millis) implements FetchResult {

    @Override
    public Kind kind() {
        return Kind.NOT_MODIFIED;
    }
}
