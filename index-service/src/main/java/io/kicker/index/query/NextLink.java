package io.kicker.index.query;

import jakarta.ws.rs.core.UriInfo;

/** The address of a list's next page (RFC 8288). */
final class NextLink {

    private NextLink() {
    }

    /** The request's own address with another cursor; without scheme and host, which a proxy may have changed. */
    static String of(UriInfo uri, Cursor next) {
        var address = uri.getRequestUriBuilder().replaceQueryParam("cursor", next.text()).build();
        return address.getRawPath() + "?" + address.getRawQuery();
    }
}
