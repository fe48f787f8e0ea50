package io.kicker.index.query;

import java.util.Optional;

import io.kicker.index.store.DatabaseFailure;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Gives every failed request a problem document (RFC 9457) that says what to do about it, and nothing about the inside. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    // A database that restarts or moves needs seconds.
    private static final int RETRY_SECONDS = 5;
    private static final String ALLOWED = "GET, HEAD, OPTIONS";

    @ServerExceptionMapper
    Response invalid(InvalidParameter failure) {
        return Problem.response(Response.Status.BAD_REQUEST, failure.getMessage(), Optional.of(failure.parameter()));
    }

    /** Named by itself: without that the framework answers for addresses that are nobody's. */
    @ServerExceptionMapper
    Response missing(NotFoundException failure) {
        return Problem.response(Response.Status.NOT_FOUND, "there is nothing at this address", Optional.empty());
    }

    /** Named by itself: the framework leaves out what is allowed, which RFC 9110 (15.5.6) wants told. */
    @ServerExceptionMapper
    Response notAllowed(NotAllowedException failure) {
        return Problem.explained(Response.status(Response.Status.METHOD_NOT_ALLOWED).header(HttpHeaders.ALLOW, ALLOWED).build(),
                "everything here is only read: " + ALLOWED);
    }

    @ServerExceptionMapper
    Response notAcceptable(NotAcceptableException failure) {
        return Problem.response(Response.Status.NOT_ACCEPTABLE, "what is at this address is of none of the types in the Accept header", Optional.empty());
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException failure) {
        Response answer = failure.getResponse();
        // Redirections and the like are answers, not problems.
        return answer.getStatus() < 400 || answer.hasEntity() ? answer : Problem.explained(answer, String.valueOf(failure.getMessage()));
    }

    @ServerExceptionMapper
    Response failed(Exception failure, UriInfo uri) {
        if (DatabaseFailure.of(failure) == DatabaseFailure.TROUBLE) {
            LOG.warnf("the database does not answer: %s", failure);
            return Problem.explained(Response.status(Response.Status.SERVICE_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build(),
                    "the database does not answer; nothing is wrong with the request");
        }
        LOG.errorf(failure, "a request failed: %s", uri.getRequestUri().getRawPath());
        return Problem.response(Response.Status.INTERNAL_SERVER_ERROR, "the request failed here; its time and path help to find out why",
                Optional.empty());
    }
}
