package io.kicker.ingest.intake;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Percent-encoding: where it changes nothing, and where it is missing. */
final class Escapes {

    private static final Pattern NEEDLESS = Pattern.compile("%(2[DEde]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])");

    // All but what RFC 3986 section 3.3 allows in a path, and a percent sign that escapes nothing.
    private static final Pattern FORBIDDEN = Pattern.compile("[^\\w\\-.~!$&'()*+,;=:@/%]|%(?!\\p{XDigit}{2})");
    // A query may have question marks too; brackets are in use, and java.net.URI takes them there.
    private static final Pattern FORBIDDEN_IN_QUERY = Pattern.compile("[^\\w\\-.~!$&'()*+,;=:@/%?\\[\\]]|%(?!\\p{XDigit}{2})");

    private Escapes() {
    }

    /**
     * Without the escapes of letters, digits and {@code -._~}, which change nothing (RFC 3986 section 6.2.2.2).
     *
     * @param rest of a URL after its host
     */
    static String withoutNeedless(String rest) {
        return rest.indexOf('%') < 0 ? rest
                : NEEDLESS.matcher(rest).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }

    /** A path with what none may hold escaped, as UTF-8, and all else as it is. */
    static String neededInPath(String path) {
        return FORBIDDEN.matcher(path).replaceAll(Escapes::escaped);
    }

    /** Likewise a query. */
    static String neededInQuery(String query) {
        return FORBIDDEN_IN_QUERY.matcher(query).replaceAll(Escapes::escaped);
    }

    private static String escaped(MatchResult forbidden) {
        var escaped = new StringBuilder();
        for (byte octet : forbidden.group().getBytes(StandardCharsets.UTF_8)) {
            escaped.append(String.format("%%%02X", octet & 0xff));
        }
        return escaped.toString();
    }
}
