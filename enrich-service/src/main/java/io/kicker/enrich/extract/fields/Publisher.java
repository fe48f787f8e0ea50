package io.kicker.enrich.extract.fields;

import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.enrich.extract.Site;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import io.kicker.enrich.extract.signals.JsonText;
import io.kicker.enrich.extract.signals.PageSignals;

/** Who published an article. */
public final class Publisher {

    private Publisher() {
    }

    /** @param known the publisher's name if the site's rules have it */
    public static Site of(PageSignals signals, String canonicalUrl, Optional<String> known) {
        String host = Canonical.host(canonicalUrl);
        JsonNode stated = signals.article().path("publisher");
        JsonNode publisher = signals.jsonLd().resolved(stated.isArray() ? stated.path(0) : stated);
        // One that is only referred to is often the company behind the site.
        String name = known.or(() -> JsonText.of(stated)).filter(Publisher::isName)
                .or(() -> signals.meta().first("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher").filter(Publisher::isName))
                .or(() -> JsonText.of(publisher).filter(Publisher::isName)).map(JsonText::clean).filter(text -> !text.isEmpty())
                .or(() -> PrintedSiteName.of(signals, host)).orElse(host);
        JsonNode logo = signals.jsonLd().resolved(publisher.path("logo"));
        Optional<String> address = Optional.of(logo.isTextual() ? logo.asText() : logo.path("url").asText())
                .map(url -> Addresses.absolute(signals.page().baseUri(), url)).orElse(Optional.empty());
        return new Site(name, host, address);
    }

    /** Neither an address nor a user's name on a network. */
    private static boolean isName(String text) {
        return !text.startsWith("http") && !text.startsWith("@");
    }
}
