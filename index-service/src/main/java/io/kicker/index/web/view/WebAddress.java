package io.kicker.index.web.view;

import java.net.URI;
import java.net.URISyntaxException;

/** The gate every foreign address passes before it becomes a link or a picture. */
public final class WebAddress {

    private WebAddress() {
    }

    /**
     * @param address as an article gives it; may be null or hostile ({@code javascript:…})
     * @return the address if it is absolute http or https with a host, else null
     */
    public static String safe(String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = new URI(address.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            String authority = uri.getRawAuthority();
            // A name before the host ("https://dw.com@other.example") only ever serves to mislead a reader.
            return web && authority != null && authority.indexOf('@') < 0 ? uri.toString() : null;
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    /** The host without "www.", as people name a site; the address itself if it has none. */
    public static String site(String address) {
        try {
            String host = new URI(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException malformed) {
            return address;
        }
    }
}
