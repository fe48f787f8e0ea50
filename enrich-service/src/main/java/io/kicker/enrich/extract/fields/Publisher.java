package io.kicker.enrich.extract.fields;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Site;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.signals.PageSignals;

/** Who published an article. */
public final class Publisher {

    private Publisher() {
    }

    /**
     * @param headline the article's: some state it as their name
     * @param known    the publisher's name if the site's rules have it
     */
    public static Site of(PageSignals signals, String canonicalUrl, String headline, Optional<String> known) {
        String host = Canonical.host(canonicalUrl);
        JsonNode stated = signals.article().path("publisher");
        JsonNode publisher = signals.jsonLd().resolved(stated.isArray() ? stated.path(0) : stated);
        String name = known.orElseGet(() -> SiteName.of(signals, host, headline, stated, publisher));
        JsonNode logo = signals.jsonLd().resolved(publisher.path("logo"));
        Optional<String> address = Optional.of(logo.isTextual() ? logo.asText() : logo.path("url").asText())
                .map(url -> Addresses.absolute(signals.page().baseUri(), url)).orElse(Optional.empty());
        return new Site(name, host, address);
    }
}
