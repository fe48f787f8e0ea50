package io.kicker.local.site;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import com.sun.net.httpserver.Headers;

/**
 * What is answered for one address, made once when the site starts.
 *
 * @param status       HTTP status
 * @param contentType  as sent, with the charset parameter or without it
 * @param lastModified as sent, an HTTP date
 * @param location     where a redirect leads
 * @param body         the bytes, in the page's own charset
 */
record Answer(int status, String contentType, Optional<String> lastModified, Optional<String> location, ByteBuffer body) {

    Answer {
        body = body.asReadOnlyBuffer();
    }

    static Answer page(int status, String contentType, Optional<String> lastModified, byte[] body) {
        return new Answer(status, contentType, lastModified, Optional.empty(), ByteBuffer.wrap(body));
    }

    static Answer redirect(int status, String location) {
        return new Answer(status, "text/html", Optional.empty(), Optional.of(location), ByteBuffer.allocate(0));
    }

    static Answer text(int status, String body) {
        return page(status, "text/plain; charset=utf-8", Optional.empty(), body.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }

    /** Strong (RFC 9110 section 8.8.3): the same for the same bytes only. */
    String etag() {
        return '"' + UUID.nameUUIDFromBytes(bytes()).toString() + '"';
    }

    /** Whether the client has it already, by the validators of RFC 9110 section 13.1; If-None-Match goes first. */
    boolean isKnownTo(Headers request) {
        String known = request.getFirst("If-None-Match");
        boolean sameTag = known != null && known.contains(etag());
        boolean sameDate = known == null && lastModified.filter(date -> date.equals(request.getFirst("If-Modified-Since"))).isPresent();
        return status == 200 && (sameTag || sameDate);
    }

    void describeIn(Headers response) {
        response.set("Content-Type", contentType);
        location.ifPresent(to -> response.set("Location", to));
        lastModified.ifPresent(date -> response.set("Last-Modified", date));
        if (status == 200) {
            response.set("ETag", etag());
        }
    }
}
