package io.kicker.enrich.extract.fields;

import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /**
     * @param headline the article's: some state it as their name
     * @param known    the publisher's name if the site's rules have it
     */
    public static Site of(PageSignals signals, String canonicalUrl, String headline, Optional<String> known) {
        String host = Canonical.host(canonicalUrl);
        JsonNode stated = signals.article().path("publisher");
        JsonNode publisher = signals.jsonLd().resolved(stated.isArray() ? stated.path(0) : stated);
        // One that is only referred to is often the company behind the site.
        UnaryOperator<Optional<String>> named = text -> text.filter(Publisher::isName).map(JsonText::clean).filter(clean -> !clean.isEmpty())
                .flatMap(clean -> SiteName.in(clean, headline, host));
        String name = known.or(() -> named.apply(JsonText.of(stated)))
                .or(() -> named.apply(signals.meta().first("og:site_name", "application-name", "publisher", "dc.publisher", "article:publisher")))
                .or(() -> named.apply(JsonText.of(publisher))).or(() -> PrintedSiteName.of(signals, host)).orElse(host);
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
