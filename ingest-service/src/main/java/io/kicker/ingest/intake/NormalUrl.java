package io.kicker.ingest.intake;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;

import crawlercommons.filters.basic.BasicURLNormalizer;
import io.kicker.ingest.event.UrlRequest;

/**
 * A URL in its normal form: scheme and host in lower case, IDN as {@linkplain AsciiHost ASCII}, no default port, no fragment, dot segments resolved, repeated
 * slashes one, percent-encoding uniform, parameters in order. Tracking parameters are kept; of {@link CanonicalUrls} they are not.
 */
public final class NormalUrl {

    // Of the top level that is never given out (RFC 6761 section 6.4).
    private static final String STAND_IN = "ipv6-address.invalid";

    private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();

    private NormalUrl() {
    }

    /**
     * Where a reference leads (RFC 3986 section 5), whatever characters it holds.
     *
     * @param base      the URL that it was found at
     * @param reference such as a redirect's Location or a link
     * @throws InvalidUrl as {@link #of(String)}
     */
    public static URI of(URI base, String reference) throws InvalidUrl {
        return of(resolved(base, reference));
    }

    /**
     * Where a reference leads, to be asked for there as its server writes it: a path or query in another spelling than the normal one may be
     * redirected back to it. Only scheme, host, port and dot segments are normal, no fragment is left, and
     * what no URL may hold is escaped.
     *
     * @throws InvalidUrl as {@link #of(String)}
     */
    public static URI asSent(URI base, String reference) throws InvalidUrl {
        String url = resolved(base, reference);
        URI normal = of(url);
        String rest = withoutFragment(url.substring(siteEnd(url)));
        int query = rest.indexOf('?') < 0 ? rest.length() : rest.indexOf('?');
        String path = query == 0 ? "/" : DotSegments.resolved(Escapes.neededInPath(rest.substring(0, query)));
        String sent = normal.getScheme() + "://" + normal.getRawAuthority() + path + Escapes.neededInQuery(rest.substring(query));
        requireLength(sent);
        return parse(sent);
    }

    static String resolved(URI base, String reference) {
        String text = reference.strip();
        try {
            // Before a query alone java.net.URL takes the path's last name away, as java.net.URI does, which refuses much of what is in use besides.
            return text.startsWith("?") ? base.getScheme() + "://" + base.getRawAuthority() + base.getRawPath() + text
                    : new URL(base.toURL(), text).toString();
        } catch (MalformedURLException unknownScheme) {
            return text;
        }
    }

    /** @throws InvalidUrl if the text is no http or https URL with a host, or holds credentials */
    public static URI of(String text) throws InvalidUrl {
        String url = text.strip();
        requireLength(url);
        requireWeb(url);
        String normal = withoutFragment(filtered(withPlainHost(url)));
        // A letter is up to nine characters when it is escaped.
        requireLength(normal);
        URI canonical = parse(normal);
        if (canonical.getRawUserInfo() != null) {
            throw new InvalidUrl("holds credentials");
        }
        requireHost(canonical);
        return canonical;
    }

    private static String filtered(String url) throws InvalidUrl {
        String host = host(url);
        // The normaliser knows no IPv6 hosts: a name stands in for one.
        boolean standsIn = Ipv6Host.isBracketed(host);
        String normal;
        String site;
        // crawler-commons 1.6 garbles the query, or throws, where it shortens the path before it.
        String plain = url.substring(0, hostEnd(url)) + Escapes.withoutNeedless(url.substring(hostEnd(url)));
        try {
            normal = NORMALIZER.filter(standsIn ? withHost(plain, STAND_IN) : plain);
            site = NORMALIZER.filter(standsIn ? withHost(site(plain), STAND_IN) : site(plain));
        } catch (RuntimeException failure) {
            // A record must not end the service by what else the normaliser stumbles over.
            throw new InvalidUrl("not a URL: it cannot be read");
        }
        if (normal == null || site == null) {
            throw new InvalidUrl("not a URL");
        }
        // Where dot segments lead above the root, it glues what follows to the host or the port: the page of one site would be another's.
        if (!normal.startsWith(site)) {
            throw new InvalidUrl("its path leads out of its site");
        }
        return standsIn ? withHost(normal, host) : normal;
    }

    private static void requireLength(String url) throws InvalidUrl {
        if (url.length() > UrlRequest.MAX_URL) {
            throw new InvalidUrl("longer than " + UrlRequest.MAX_URL + " characters");
        }
    }

    private static void requireWeb(String url) throws InvalidUrl {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            throw new InvalidUrl("not an http or https URL");
        }
        for (int i = 0; i < url.length(); i++) {
            if (Character.isISOControl(url.charAt(i)) || url.charAt(i) == '\uFFFD') {
                throw new InvalidUrl("holds characters that no URL has");
            }
        }
        // A backslash ends the host for browsers and not for other parsers: the classic way around an address check.
        int pathStart = url.indexOf('/', url.indexOf("//") + 2);
        String authority = url.substring(url.indexOf("//") + 2, pathStart < 0 ? url.length() : pathStart);
        if (authority.indexOf('\\') >= 0 || authority.indexOf(' ') >= 0) {
            throw new InvalidUrl("the host is malformed");
        }
        int end = authority.length();
        for (char stop : new char[] {'?', '#'}) {
            int at = authority.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        if (authority.substring(0, end).indexOf('@') >= 0) {
            throw new InvalidUrl("holds credentials");
        }
    }

    private static String withPlainHost(String url) throws InvalidUrl {
        String host = host(url);
        if (Ipv6Host.isBracketed(host)) {
            return withHost(url, Ipv6Host.shortest(host));
        }
        String ascii = AsciiHost.of(host);
        return withHost(url, NumericHost.isNumeric(ascii) ? NumericHost.dotted(ascii) : ascii);
    }

    private static String host(String url) {
        return url.substring(hostStart(url), hostEnd(url));
    }

    /** Its first page: scheme, host and port. */
    private static String site(String url) {
        return url.substring(0, siteEnd(url)) + "/";
    }

    private static int siteEnd(String url) {
        int end = hostEnd(url);
        while (end < url.length() && "/?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String withHost(String url, String host) {
        return url.substring(0, hostStart(url)) + host + url.substring(hostEnd(url));
    }

    private static int hostStart(String url) {
        return url.indexOf("//") + 2;
    }

    /** Colons end a host, but not those in brackets. */
    private static int hostEnd(String url) {
        int start = hostStart(url);
        int end = url.startsWith("[", start) ? Math.max(start, url.indexOf(']', start)) : start;
        while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static String withoutFragment(String url) {
        int at = url.indexOf('#');
        return at < 0 ? url : url.substring(0, at);
    }

    static URI parse(String url) throws InvalidUrl {
        try {
            return new URI(url).parseServerAuthority();
        } catch (URISyntaxException failure) {
            throw new InvalidUrl("not a URL: " + failure.getReason());
        }
    }

    private static void requireHost(URI url) throws InvalidUrl {
        String host = url.getHost();
        if (host == null || host.isEmpty() || host.length() > 253 || host.startsWith(".") || host.contains("..")) {
            throw new InvalidUrl("the host is malformed");
        }
        if (url.getPort() > 65535 || url.getPort() == 0) {
            throw new InvalidUrl("the port is out of range");
        }
    }
}
