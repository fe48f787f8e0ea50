package io.kicker.enrich.page;

import java.nio.charset.Charset;

/**
 * The charset of a page.
 *
 * @param charset the charset to decode with
 * @param source  what decided
 */
public record CharsetChoice(Charset charset, Source source) {

    /** What decided on a charset, strongest first. */
    public enum Source {
        /** A byte order mark. */
        BOM,
        /** The bytes are valid UTF-8 and not only ASCII, whatever was declared. */
        VALID_UTF8,
        /** The Content-Type header. */
        HEADER,
        /** A meta element. */
        META,
        /** Statistics of the bytes. */
        DETECTED,
        /** Nothing: the web's default. */
        DEFAULT
    }
}
