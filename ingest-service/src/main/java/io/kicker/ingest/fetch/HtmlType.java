package io.kicker.ingest.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a response is HTML: by its type, or by its first bytes if it has none. */
public final class HtmlType {

    // As far as the WHATWG MIME Sniffing standard looks.
    private static final int SNIFFED = 1445;
    private static final Pattern START = Pattern.compile(
            "^(\\s|<!--.*?-->|<\\?xml[^>]*\\?>)*<(!doctype\\s+html|html|head|body|title|meta|script|style|h1|div|p|table|a|br|b|font|iframe)[\\s/>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private HtmlType() {
    }

    /** @param contentType as in the header or attribute of this name */
    public static boolean isHtml(String contentType) {
        String type = contentType.split("[;,]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    static boolean looksLikeHtml(byte[] body) {
        String start = new String(body, 0, Math.min(SNIFFED, body.length), StandardCharsets.ISO_8859_1);
        // Byte order marks, and UTF-16's zero bytes between ASCII letters.
        String ascii = start.replaceAll("^(\u00EF\u00BB\u00BF|\u00FE\u00FF|\u00FF\u00FE)", "").replace("\u0000", "");
        return START.matcher(ascii + " ").matches();
    }
}
