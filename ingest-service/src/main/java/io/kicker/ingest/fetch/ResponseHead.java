package io.kicker.ingest.fetch;

import java.time.Clock;
import java.util.regex.Pattern;

import io.kicker.ingest.event.Outcome;
import io.vertx.core.http.HttpClientResponse;

/** What a response's status and headers alone decide. */
record ResponseHead(HttpClientResponse response, Expected expected, Validators known, FetchLimits limits) {

    // What is surely no feed or sitemap; many of those are sent as text/html, text/plain or application/octet-stream.
    private static final Pattern MEDIA = Pattern.compile("\\s*(image|audio|video|font|application/(pdf|zip|msword|vnd))\\b", Pattern.CASE_INSENSITIVE);

    /** @return the result if the body is not wanted, else null */
    FetchResult verdict(long millis) {
        int status = response.statusCode();
        return switch (status) {
            case 301, 302, 303, 307, 308 -> new Redirect(status, Location.of(response.getHeader("Location")), millis);
            // Too Early and Request Timeout ask for another try, as Too Many Requests does.
            case 408, 425, 429 -> failed(status, millis);
            case 404, 410 -> new Refused(Outcome.GONE, "HTTP status " + status, status, millis);
            // Unless we asked for it, it says nothing.
            case 304 -> known.isConditional() ? new NotModified(validators(), millis) : rejected(status, millis);
            // No content, and parts of one that nobody asked for.
            case 204, 205, 206 -> rejected(status, millis);
            default -> switch (status / 100) {
                case 2 -> unwanted(millis);
                case 5 -> failed(status, millis);
                default -> rejected(status, millis);
            };
        };
    }

    private FetchResult unwanted(long millis) {
        String type = response.getHeader("Content-Type");
        if (type != null && !type.isBlank() && !isExpected(type)) {
            return new Refused(Outcome.UNSUPPORTED_TYPE, "Content-Type " + cut(type), response.statusCode(), millis);
        }
        String coding = response.getHeader("Content-Encoding");
        if (coding != null && !coding.isBlank() && !coding.strip().equalsIgnoreCase("identity")) {
            // The client takes the header away with the coding; what is left was not asked for and would pass for the page's text.
            return new Refused(Outcome.REJECTED, "Content-Encoding " + cut(coding) + ", which was not asked for", response.statusCode(), millis);
        }
        return expected != Expected.ROBOTS && declaredLength() > limits.maxBodyBytes()
                ? new Refused(Outcome.TOO_LARGE, "a Content-Length of " + declaredLength() + " bytes", response.statusCode(), millis)
                : null;
    }

    private boolean isExpected(String type) {
        return switch (expected) {
            case PAGE -> HtmlType.isHtml(type);
            case LIST -> !MEDIA.matcher(type).lookingAt();
            case ROBOTS -> true;
        };
    }

    private Validators validators() {
        return new Validators(response.getHeader("ETag"), response.getHeader("Last-Modified"));
    }

    private long declaredLength() {
        try {
            String length = response.getHeader("Content-Length");
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException malformed) {
            return 0;
        }
    }

    private FetchResult rejected(int status, long millis) {
        return new Refused(Outcome.REJECTED, "HTTP status " + status, status, millis);
    }

    private FetchResult failed(int status, long millis) {
        return new Failed("HTTP status " + status, status, RetryAfter.of(response.getHeader("Retry-After"), Clock.systemUTC()), millis);
    }

    private static String cut(String text) {
        return text.length() <= 100 ? text : text.substring(0, 100);
    }
}
