package io.kicker.enrich.page;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Content-Type header, read leniently (RFC 9110, section 8.3.1).
 *
 * @param name    type and subtype in lower case; empty if there was none
 * @param charset the charset parameter as sent
 */
public record MediaType(String name, Optional<String> charset) {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([^\"';,\\s]+)", Pattern.CASE_INSENSITIVE);

    /** @param header the header's value, or null if none was sent */
    public static MediaType parse(String header) {
        if (header == null) {
            return new MediaType("", Optional.empty());
        }
        int end = header.indexOf(';');
        String name = LowerCase.of(end < 0 ? header : header.substring(0, end)).strip();
        var charset = CHARSET.matcher(header);
        return new MediaType(name, charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    /** Whether the sender calls it HTML, or so little that only the bytes can tell. */
    public boolean mayBeHtml() {
        return name.isEmpty() || name.contains("html") || name.contains("xml") || name.equals("text/plain")
                || name.equals("application/octet-stream") || name.equals("binary/octet-stream") || !name.contains("/");
    }
}
