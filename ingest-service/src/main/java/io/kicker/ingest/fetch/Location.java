package io.kicker.ingest.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Where a redirect leads. Many servers write its letters as they are, in UTF-8, and browsers read them so; the client makes each byte of a
 * header a character.
 */
final class Location {

    private static final Pattern BEYOND_ASCII = Pattern.compile("[\\x80-\\xff]");

    private Location() {
    }

    /** @param header a character for each byte, or null */
    static String of(String header) {
        if (header == null || !BEYOND_ASCII.matcher(header).find()) {
            return header;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException anotherCharset) {
            // Whichever it is, the server knows its own bytes.
            return BEYOND_ASCII.matcher(header).replaceAll(octet -> String.format("%%%02X", (int) octet.group().charAt(0)));
        }
    }
}
