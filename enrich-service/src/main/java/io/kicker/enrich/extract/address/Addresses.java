package io.kicker.enrich.extract.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/** Web addresses as pages write them. */
public final class Addresses {

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");

    /** A script's, a mail's: to resolve such the JDK looks for a class that reads it, each time anew. */
    private static final Pattern OF_OTHER_SCHEME = Pattern.compile("(?!(?i:http|url:))[a-zA-Z][a-zA-Z0-9+.-]*:");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final boolean[] ESCAPED = new boolean[128];
    /** What needs no escape in a path or a query. */
    private static final boolean[] VALID = new boolean[128];

    static {
        Arrays.fill(ESCAPED, 0, ' ' + 1, true);
        "\"<>\\^`{|}".chars().forEach(sign -> ESCAPED[sign] = true);
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ/._~!$&'()*+,;=:@?-".chars().forEach(sign -> VALID[sign] = true);
    }

    private Addresses() {
    }

    /** An absolute HTTP address that is a valid URI, or empty. */
    public static Optional<String> absolute(String base, String address) {
        String text = address.strip();
        if (text.isEmpty() || text.startsWith("#") || text.length() > 4000) {
            return Optional.empty();
        }
        String resolved = resolve(base, text);
        if (isPlain(resolved)) {
            return Optional.of(resolved);
        }
        try {
            String escaped = escaped(resolved);
            URI uri = new URI(escaped);
            return uri.getHost() != null && uri.getScheme().startsWith("http") ? Optional.of(escaped) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** An absolute HTTP address that an attribute has, or empty; most elements lack most attributes, and most addresses need no base. */
    public static Optional<String> of(Element element, String attribute) {
        String address = element.attr(attribute);
        return address.isEmpty() ? Optional.empty() : absolute(element.baseUri(), address);
    }

    /** An attribute's address as {@link Element#absUrl} gives it. */
    public static String resolved(Element element, String attribute) {
        String address = element.attr(attribute);
        return isPlain(address) && !address.contains("/.") ? address : element.absUrl(attribute);
    }

    /** Whether it has the name of a host, and behind it only what is valid anywhere: {@link URI} takes thrice as long to find nothing wrong. */
    static boolean isPlain(String url) {
        int host = url.startsWith("https://") ? "https://".length() : url.startsWith("http://") ? "http://".length() : url.length();
        int end = host;
        int label = host;
        for (; end < url.length() && url.charAt(end) != '/'; end++) {
            char c = url.charAt(end);
            boolean between = c == '.' || c == '-';
            if (!isOfLabel(between && end > host ? url.charAt(end - 1) : c)) {
                return false;
            }
            label = c == '.' ? end + 1 : label;
        }
        if (end == host || !isOfLabel(url.charAt(end - 1)) || url.charAt(label) <= '9') {
            return false;
        }
        int at = end;
        while (at < url.length() && url.charAt(at) < VALID.length && VALID[url.charAt(at)]) {
            at++;
        }
        return at == url.length();
    }

    /** The host in such an address. */
    static String plainHost(String url) {
        int from = url.indexOf("//") + 2;
        int end = url.indexOf('/', from);
        return url.substring(from, end < 0 ? url.length() : end);
    }

    private static boolean isOfLabel(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** Most links are complete or begin at the root of a site: neither needs the general rules of RFC 3986, which cost far more. */
    private static String resolve(String base, String address) {
        boolean dotted = address.contains("/.");
        if (!dotted && (address.startsWith("https://") || address.startsWith("http://"))) {
            return address;
        }
        int host = base.startsWith("https://") || base.startsWith("http://") ? base.indexOf("//") + 2 : base.length();
        int root = base.indexOf('/', host);
        if (!dotted && root > 0 && address.startsWith("/")) {
            String whole = base.substring(0, address.startsWith("//") ? host - 2 : root) + address;
            if (!address.startsWith("//") || isPlain(whole)) {
                return whole;
            }
        }
        return OF_OTHER_SCHEME.matcher(address).lookingAt() ? address : StringUtil.resolve(base, address);
    }

    /** The first web address within a text. */
    public static Optional<String> within(String text) {
        var found = WEB.matcher(text);
        return found.find() ? absolute(found.group(), found.group()) : Optional.empty();
    }

    /** Characters that pages leave unescaped and RFC 3986 does not allow, percent-encoded. */
    private static String escaped(String url) {
        return needsEscape(url) ? escapedEach(url) : url;
    }

    private static boolean needsEscape(String url) {
        for (int i = 0; i < url.length(); i++) {
            if (isEscaped(url.charAt(i)) || url.charAt(i) > 126) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEscaped(char c) {
        return c < ESCAPED.length && ESCAPED[c];
    }

    private static String escapedEach(String url) {
        StringBuilder result = new StringBuilder(url.length() + 16);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (isEscaped(c)) {
                result.append('%').append(HEX.toHexDigits((byte) c));
            } else if (c > 126) {
                int point = url.codePointAt(i);
                i += Character.charCount(point) - 1;
                for (byte each : new String(Character.toChars(point)).getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
                    result.append('%').append(HEX.toHexDigits(each));
                }
            } else {
                result.append(c);
            }
        }
        return result.toString();
    }

    /** An absolute address from its path on, with the query; empty if nothing stands behind the host. */
    public static String fromPath(String url) {
        int path = url.indexOf('/', url.indexOf("//") + 2);
        return path < 0 ? "" : url.substring(path);
    }

    /** An address up to its query or its fragment. */
    public static String withoutQueryAndFragment(String url) {
        return withoutQuery(withoutFragment(url));
    }

    /** An address up to its fragment: what follows names a place on the page. */
    public static String withoutFragment(String url) {
        int fragment = url.indexOf('#');
        return fragment < 0 ? url : url.substring(0, fragment);
    }

    /** An address up to its query: what follows may name anything. */
    public static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }
}
