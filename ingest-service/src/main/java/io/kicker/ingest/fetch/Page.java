package io.kicker.ingest.fetch;

import java.util.Map;

/**
 * A response with a body that was wanted.
 *
 * @param status  2xx
 * @param headers names in lower case; of a repeated one the values joined by a comma
 * @param body    content-decoded, charset untouched; not to be changed
 * @param millis  from before connecting to the body's end
 */
public record Page(int status, Map<String, String> headers, byte[] body, long millis) implements FetchResult {

    /** Content-Type as sent, or null. */
    public String contentType() {
        return header("content-type");
    }

    /** What the server tells this version of the page by. */
    public Validators validators() {
        return new Validators(header("etag"), header("last-modified"));
    }

    /** @return the header's value, or null */
    public String header(String name) {
        return headers.get(name);
    }

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public String toString() {
        return "Page[" + status + ", " + body.length + " bytes]";
    }
}
