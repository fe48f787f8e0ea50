package io.kicker.enrich.extract.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import io.kicker.enrich.extract.outline.Box;
import io.kicker.enrich.extract.outline.Mark;
import io.kicker.enrich.extract.signals.PageSignals;
import io.kicker.enrich.page.LowerCase;

/** An article's addresses. */
public final class Canonical {

    private static final Pattern VERSION = Pattern.compile("^(?:www\\d?|m|mobile|amp|edition)\\.");

    private Canonical() {
    }

    /**
     * Its one address: what the page calls canonical if that is on the same site and no front page, for a page must not pass for another site's
     * and templates left over point at the home page; else the address it is known under.
     */
    public static String of(PageSignals signals) {
        String known = signals.address().canonicalUrl();
        return link(signals, Mark.CANONICAL).map(box -> Addresses.resolved(box.element(), "href")).filter(url -> isPlausible(url, known))
                .or(() -> signals.meta().first("og:url").filter(url -> isPlausible(url, known)))
                .map(Addresses::withoutFragment).orElse(known);
    }

    private static Optional<Box> link(PageSignals signals, Mark mark) {
        return signals.outline().all(mark).stream().filter(box -> box.element().hasAttr("href")).findFirst();
    }

    private static boolean isPlausible(String candidate, String known) {
        if (candidate.equals(known) && Addresses.isPlain(known)) {
            return true;
        }
        try {
            URI uri = new URI(candidate);
            URI page = new URI(known);
            if (uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().startsWith("http")) {
                return false;
            }
            boolean front = path(uri).length() <= 1 && uri.getQuery() == null;
            return isSameSite(uri.getHost(), page.getHost()) && (!front || path(page).length() <= 1);
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static String path(URI uri) {
        return uri.getPath() == null ? "" : uri.getPath();
    }

    /** Hosts of one site: equal, or one a subdomain of the other, apart from www, m and amp. */
    public static boolean isSameSite(String one, String other) {
        String a = bare(one);
        String b = bare(other == null ? "" : other);
        return a.equals(b) || a.endsWith("." + b) || b.endsWith("." + a);
    }

    private static String bare(String host) {
        return VERSION.matcher(LowerCase.of(host)).replaceFirst("");
    }

    /** The host of a URL without www., empty if it has none. */
    public static String host(String url) {
        String host = LowerCase.of(Addresses.isPlain(url) ? Addresses.plainHost(url) : parsedHost(url));
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static String parsedHost(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host;
        } catch (URISyntaxException malformed) {
            return "";
        }
    }

    /** A shortlink the page names. */
    public static Optional<String> shortUrl(PageSignals signals) {
        return link(signals, Mark.SHORT_LINK).flatMap(box -> Addresses.of(box.element(), "href")).filter(url -> hasPath(url) || url.contains("?p="));
    }

    private static boolean hasPath(String url) {
        return Addresses.fromPath(Addresses.withoutQueryAndFragment(url)).length() > 1;
    }

    /** The page's AMP version, as the page names it; it may stand on a cache's host. */
    public static Optional<String> ampUrl(PageSignals signals) {
        return link(signals, Mark.AMP_LINK).flatMap(box -> Addresses.of(box.element(), "href"));
    }
}
