package io.kicker.ingest.intake;

import java.util.regex.Pattern;

/** Percent-encoding that changes nothing: of letters, digits and {@code -._~} (RFC 3986 section 6.2.2.2). */
final class Escapes {

    private static final Pattern NEEDLESS = Pattern.compile("%(2[DEde]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])");

    private Escapes() {
    }

    /** @param rest of a URL after its host */
    static String withoutNeedless(String rest) {
        return rest.indexOf('%') < 0 ? rest
                : NEEDLESS.matcher(rest).replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)));
    }
}
