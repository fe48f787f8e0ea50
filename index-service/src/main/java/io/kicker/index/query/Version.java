package io.kicker.index.query;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * A version of what is sent, by which a client asks whether it has it already. Its tag is weak, for the same content goes out compressed
 * and plain.
 *
 * @param name printable ASCII without quotes
 */
public record Version(String name) {

    /** The content, or 304 where the client has this version; both with its tag. */
    public Response.ResponseBuilder answer(Request request, Supplier<?> content) {
        EntityTag tag = new EntityTag(name, true);
        // If-None-Match is compared weakly (RFC 9110, 13.1.2), which the request does not do by itself.
        Response.ResponseBuilder unchanged = Optional.ofNullable(request.evaluatePreconditions(tag))
                .orElseGet(() -> request.evaluatePreconditions(new EntityTag(name)));
        return (unchanged != null ? unchanged : Response.ok(content.get())).tag(tag);
    }
}
