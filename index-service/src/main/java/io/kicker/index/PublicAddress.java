package io.kicker.index;

import java.net.URI;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;

/** The address people reach this service by, for links that are followed from elsewhere: in feeds, and where a page is passed on. */
// Made when it is first asked for: the filter that makes pages of problems is there before the settings are.
@ApplicationScoped
public class PublicAddress {

    private final Optional<URI> configured;

    PublicAddress(IndexConfig config) {
        this.configured = config.publicUrl().map(url -> URI.create(url.endsWith("/") ? url : url + "/"));
    }

    /**
     * Of everything here, with a slash at its end.
     *
     * @param request whose own address it is where none is configured
     */
    public URI home(UriInfo request) {
        return configured.orElseGet(request::getBaseUri);
    }

    /** @param href of a page here, from the slash on */
    public String of(String href, UriInfo request) {
        return home(request) + href.substring(1);
    }
}
