package io.kicker.ingest.fetch;

/**
 * A response that points elsewhere.
 *
 * @param status   301, 302, 303, 307 or 308
 * @param location as its server meant it, or null
 * @param millis   from before connecting to the response's head
 */
public record Redirect(int status, String location, long millis) implements FetchResult {

    @Override
    public Kind kind() {
        return Kind.REDIRECT;
    }
}
