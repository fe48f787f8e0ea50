package io.kicker.enrich.extract.body.layout;

import java.util.Optional;

import io.kicker.enrich.extract.PictureLink;
import io.kicker.enrich.extract.address.Addresses;
import io.kicker.enrich.extract.address.Canonical;
import org.jsoup.nodes.Element;

/** Where a line or a picture leads that is a link. */
public final class LinkedLine {

    private LinkedLine() {
    }

    /** What tells it from other lines: its text and the page of this site that it leads to, if any. */
    public static String key(Segment line) {
        Element link = link(line);
        String href = link == null ? "" : link.attr("href");
        boolean leadsNowhere = href.isEmpty() || href.startsWith("javascript:") || PictureLink.opensLarger(href)
                || href.startsWith("http") && !isOfSite(href, line);
        return leadsNowhere ? line.text : line.text + "\n" + href;
    }

    /** Whether it is or has a link to another site. */
    static boolean leadsToAnotherSite(Segment line) {
        return address(linkAtOrIn(line)).filter(address -> !isOfSite(address, line)).isPresent();
    }

    /** Whether a line of links leads to another page of this site. */
    public static boolean leadsToAnotherArticle(Segment line) {
        return linkAtOrIn(line) == null || elsewhere(line).isPresent();
    }

    /** The address of another page of this site that it leads to. */
    static Optional<String> elsewhere(Segment line) {
        return address(linkAtOrIn(line)).filter(address -> isOfSite(address, line) && !isOfPage(address, line));
    }

    private static Element linkAtOrIn(Segment line) {
        Element around = link(line);
        return around == null ? line.element.selectFirst("a") : around;
    }

    /** The link that it is, or null. */
    public static Element link(Segment line) {
        Element link = line.element;
        while (link != null && !link.normalName().equals("a")) {
            link = link.parent();
        }
        return link;
    }

    public static Optional<String> address(Segment line) {
        return address(link(line));
    }

    private static Optional<String> address(Element link) {
        return Optional.ofNullable(link).map(found -> Addresses.resolved(found, "href")).filter(address -> address.startsWith("http"));
    }

    /**
     * Whether an address, whatever its scheme, query and fragment, is the page's own: an article's headline may be a link to itself, and lines lead
     * down the page.
     */
    public static boolean isOfPage(String address, Segment line) {
        return path(address).equals(path(line.element.baseUri()));
    }

    private static String path(String address) {
        String page = Addresses.withoutQueryAndFragment(address);
        int root = page.indexOf('/', page.indexOf("//") + 2);
        return root < 0 ? "" : page.substring(root, page.endsWith("/") ? page.length() - 1 : page.length());
    }

    public static boolean isOfSite(String address, Segment line) {
        return Canonical.isSameSite(Canonical.host(address), Canonical.host(line.element.baseUri()));
    }
}
