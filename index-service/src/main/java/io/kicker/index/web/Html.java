package io.kicker.index.web;

import io.kicker.index.PublicAddress;
import io.kicker.index.query.Facets;
import io.kicker.index.web.view.FacetChoices;
import io.kicker.index.web.view.Filters;
import io.kicker.index.web.view.Frame;
import io.kicker.index.web.view.Preview;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Frames a page and sends it with the headers that every page has. */
@Singleton
public class Html {

    /**
     * Nothing but our own style sheet and script runs, whatever an article contains; only its pictures come from elsewhere, and
     * some publishers still serve them without TLS.
     */
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
            + "img-src 'self' https: http: data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String NAME = "Kicker";

    private final Assets assets;
    private final PublicAddress address;

    Html(Assets assets, PublicAddress address) {
        this.assets = assets;
        this.address = address;
    }

    /** The whole address of a page here, for those who see it elsewhere. */
    String address(String href, UriInfo request) {
        return address.of(href, request);
    }

    /**
     * @param title   of the page alone; null for the front page
     * @param preview or null
     */
    Frame frame(String title, Filters filters, Facets all, Preview preview) {
        return new Frame(title == null ? NAME : title + " – " + NAME, FacetChoices.navigation(all, filters), filters,
                assets.style(), assets.script(), preview);
    }

    Uni<Response> send(Response.StatusType status, TemplateInstance page) {
        return page.createUni().map(html -> Response.status(status)
                .entity(html)
                .type("text/html;charset=UTF-8")
                // The next look shall show what has come since; browsers may keep it for the way back only.
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header("Content-Security-Policy", POLICY)
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                .build());
    }
}
