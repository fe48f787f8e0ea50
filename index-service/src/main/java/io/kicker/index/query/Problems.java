package io.kicker.index.query;

import java.util.Optional;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every failed request a problem document (RFC 9457) that says what to do about it, and nothing about the inside. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response invalid(InvalidParameter failure) {
        return Problem.response(Response.Status.BAD_REQUEST, failure.getMessage(), Optional.of(failure.parameter()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        Response.StatusType status = failure.getResponse().getStatusInfo();
        // Redirections and the like are answers, not problems.
        if (status.getStatusCode() < 400 || failure.getResponse().hasEntity()) {
            return failure.getResponse();
        }
        return Problem.response(status, String.valueOf(failure.getMessage()), Optional.empty());
    }

    @ServerExceptionMapper
    Response failed(RuntimeException failure) {
        LOG.error("a request failed", failure);
        return Problem.response(Response.Status.INTERNAL_SERVER_ERROR, "the request failed here; its time and path help to find out why",
                Optional.empty());
    }
}
