package io.kicker.enrich.page;

import org.jsoup.nodes.Document;

/** What the bytes of a page turned out to be. */
public sealed interface Decoding {

    /**
     * A parsed page.
     *
     * @param document the DOM, at most {@link PageDecoder#MAX_DEPTH} deep
     * @param charset  the charset that was used and why
     * @param cut      whether the page was longer than the bounds allow and is parsed up to them
     */
    record Html(Document document, CharsetChoice charset, boolean cut) implements Decoding {
    }

    /**
     * Something else than HTML.
     *
     * @param reason what it is instead, for people
     */
    record NotHtml(String reason) implements Decoding {
    }
}
