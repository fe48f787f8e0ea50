package io.kicker.index.query;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

/**
 * An error as RFC 9457 describes it.
 *
 * @param type      what sort of problem; about:blank says that the status tells it all
 * @param title     the status in words
 * @param detail    what is wrong, for people
 * @param parameter the query parameter that cannot be used
 */
public record Problem(String type, String title, int status, String detail, Optional<String> parameter) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** A response that carries the problem. */
    public static Response response(Response.StatusType status, String detail, Optional<String> parameter) {
        return Response.status(status).type(MEDIA_TYPE).entity(of(status, detail, parameter)).build();
    }

    /** The same response, headers and all, with the problem for those who read it. */
    static Response explained(Response response, String detail) {
        return Response.fromResponse(response).type(MEDIA_TYPE).entity(of(response.getStatusInfo(), detail, Optional.empty())).build();
    }

    private static Problem of(Response.StatusType status, String detail, Optional<String> parameter) {
        return new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, parameter);
    }
}
