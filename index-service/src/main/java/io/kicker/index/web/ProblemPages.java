package io.kicker.index.web;

import java.lang.annotation.Annotation;

import io.kicker.index.query.Facets;
import io.kicker.index.query.Problem;
import io.kicker.index.web.view.Apology;
import io.kicker.index.web.view.Filters;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Shows a browser as a page what programs get as a problem document; status and headers stay. */
@Singleton
public class ProblemPages {

    private static final int OUR_FAULT = 500;

    private final Overview overview;
    private final Html html;

    ProblemPages(Overview overview, Html html) {
        this.overview = overview;
        this.html = html;
    }

    @ServerResponseFilter
    Uni<Void> show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem)) {
            return Uni.createFrom().voidItem();
        }
        if (!asksForPage(request)) {
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
            return Uni.createFrom().voidItem();
        }
        Apology apology = Apology.forA(problem);
        return navigation(problem).flatMap(all -> html.send(response.getStatusInfo(),
                        Templates.problem(html.frame(apology.heading(), Filters.none(), all, null), apology)))
                .invoke(page -> replace(response, page)).replaceWithVoid();
    }

    /** The page is sent without navigation where there is none to be had. */
    private Uni<Facets> navigation(Problem problem) {
        return problem.status() >= OUR_FAULT ? Uni.createFrom().item(overview.known())
                : overview.facets().onFailure().recoverWithItem(overview::known);
    }

    private static void replace(ContainerResponseContext response, Response page) {
        page.getHeaders().forEach((name, values) -> response.getHeaders().addAll(name, values));
        response.setEntity(page.getEntity(), new Annotation[0], page.getMediaType());
    }

    /** Browsers name HTML when they open an address; programs that take anything (a wildcard) do not mean a page, nor is one of the articles' addresses. */
    private static boolean asksForPage(ContainerRequestContext request) {
        return !request.getUriInfo().getPath().startsWith("/articles") && request.getAcceptableMediaTypes().stream()
                .anyMatch(type -> type.getType().equals("text") && type.isCompatible(MediaType.TEXT_HTML_TYPE) && !type.isWildcardSubtype());
    }
}
