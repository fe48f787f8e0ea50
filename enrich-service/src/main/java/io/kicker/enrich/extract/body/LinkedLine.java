package io.kicker.enrich.extract.body;

import java.util.Optional;

import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import org.jsoup.nodes.Element;

/** Where a line or a picture leads that is a link. */
final class LinkedLine {

    private LinkedLine() {
    }

    /** What tells it from other lines: its text and the page of this site that it leads to, if any. */
    static String key(Segment line) {
        return line.text + address(line).filter(address -> isOfSite(address, line) && !PictureLink.opensLarger(address)).map(address -> "\n" + address).orElse("");
    }

    /** Whether it is or has a link to another site. */
    static boolean leadsToAnotherSite(Segment line) {
        Element around = link(line);
        return address(around == null ? line.element.selectFirst("a[href]") : around).filter(address -> !isOfSite(address, line)).isPresent();
    }

    /** The link that it is, or null. */
    static Element link(Segment line) {
        Element link = line.element;
        while (link != null && !link.normalName().equals("a")) {
            link = link.parent();
        }
        return link;
    }

    static Optional<String> address(Segment line) {
        return address(link(line));
    }

    private static Optional<String> address(Element link) {
        return Optional.ofNullable(link).map(found -> Addresses.resolved(found, "href")).filter(address -> address.startsWith("http"));
    }

    static boolean isOfSite(String address, Segment line) {
        return Canonical.isSameSite(Canonical.host(address), Canonical.host(line.element.baseUri()));
    }
}
