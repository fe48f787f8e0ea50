package io.kicker.ingest.submit;

import jakarta.ws.rs.core.Response;

/** Problem details, RFC 9457. */
record Problem(String type, String title, int status, String detail) {

    static Response of(Response.Status status, String detail) {
        return Response.status(status).type("application/problem+json")
                .entity(new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail)).build();
    }
}
