package io.kicker.enrich.extract.fields;

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

    /** An address that resolving leaves as it is. */
    private static final Pattern COMPLETE = Pattern.compile("https?://[a-zA-Z0-9.-]+(?:/[^\\x00-\\x20]*)?");

    /** One of a host with a name, and without anything that could make it invalid. */
    private static final Pattern PLAIN = Pattern.compile("https?://(?:[a-z0-9]++(?:-++[a-z0-9]++)*+\\.)*+[a-z]++(?:/[a-zA-Z0-9/._~!$&'()*+,;=:@-]*+)?+(?:\\?[a-zA-Z0-9/._~!$&'()*+,;=:@?-]*+)?+");

    /** A script, a mail, a picture's data: the JDK looks for a class that reads such, each time anew. */
    private static final Pattern OF_NO_PAGE = Pattern.compile("(?!(?i:http|url:))[a-zA-Z][a-zA-Z0-9+.-]*:");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private static final boolean[] ESCAPED = new boolean[128];

    static {
        Arrays.fill(ESCAPED, 0, ' ' + 1, true);
        "\"<>\\^`{|}".chars().forEach(sign -> ESCAPED[sign] = true);
    }

    private Addresses() {
    }

    /** An absolute HTTP address that is a valid URI, or empty. */
    public static Optional<String> absolute(String base, String address) {
        String text = address.strip();
        if (text.isEmpty() || text.startsWith("#") || text.length() > 4000 || OF_NO_PAGE.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        String resolved = escaped(resolve(base, text));
        if (PLAIN.matcher(resolved).matches()) {
            return Optional.of(resolved);
        }
        try {
            URI uri = new URI(resolved);
            return uri.getHost() != null && uri.getScheme().startsWith("http") ? Optional.of(resolved) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    /** A link's address as {@link Element#absUrl} gives it. */
    static String ofLink(Element link) {
        String address = link.attr("href");
        return COMPLETE.matcher(address).matches() && !address.contains("/.") ? address : link.absUrl("href");
    }

    /** Most links are complete or begin at the root of a site: neither needs the general rules of RFC 3986, which cost far more. */
    private static String resolve(String base, String address) {
        boolean dotted = address.contains("/.");
        if (!dotted && (address.startsWith("https://") || address.startsWith("http://"))) {
            return address;
        }
        int root = base.startsWith("http") ? base.indexOf('/', base.indexOf("//") + 2) : -1;
        return !dotted && root > 0 && address.startsWith("/") && !address.startsWith("//")
                ? base.substring(0, root) + address : StringUtil.resolve(base, address);
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
}
