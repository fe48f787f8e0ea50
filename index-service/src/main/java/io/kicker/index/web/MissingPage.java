package io.kicker.index.web;

import java.util.List;
import java.util.Optional;

import io.kicker.index.query.Facets;
import io.kicker.index.query.Problem;
import io.kicker.index.web.view.Filters;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers for an address that leads nowhere: a page for a browser, a problem document for everything else. */
@Singleton
public class MissingPage {

    private static final Facets NOTHING = new Facets(0, List.of(), List.of(), List.of(), List.of(), List.of());

    private final Overview overview;
    private final Html html;

    MissingPage(Overview overview, Html html) {
        this.overview = overview;
        this.html = html;
    }

    @ServerExceptionMapper
    Uni<Response> missing(NotFoundException failure, HttpHeaders headers, UriInfo uri) {
        if (asksForPage(headers) && !uri.getPath().startsWith("/articles")) {
            return page();
        }
        return Uni.createFrom().item(Problem.response(Response.Status.NOT_FOUND, String.valueOf(failure.getMessage()), Optional.empty()));
    }

    Uni<Response> page() {
        // The page is sent without navigation where the database is away: the address is as wrong then.
        return overview.facets().onFailure().recoverWithItem(NOTHING).flatMap(all ->
                html.send(Status.NOT_FOUND, Templates.missing(html.frame("Page not found", Filters.none(), all))));
    }

    /** Browsers name HTML when they open an address; programs that take anything (a wildcard) do not mean a page. */
    private static boolean asksForPage(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getType().equals("text") && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardSubtype());
    }
}
