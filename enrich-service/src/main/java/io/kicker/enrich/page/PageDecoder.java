package io.kicker.enrich.page;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Turns the bytes of a fetched page into a DOM, bounded in time, depth and number of elements. */
public final class PageDecoder {

    /** Elements nested deeper are put beside each other; real pages stay under 100. */
    public static final int MAX_DEPTH = 256;

    /** Tags after which a page is cut: a page of 8 MiB with more is a bomb, and each element costs about 200 bytes of heap. */
    static final int MAX_TAGS = 300_000;

    private PageDecoder() {
    }

    /**
     * Decodes and parses a page.
     *
     * @param body        the bytes as fetched, content-decoded
     * @param contentType the Content-Type header as sent, or null
     * @param url         the page's URL, to resolve relative links
     * @param deadline    when to give up
     * @throws Deadline.OutOfTime if the page takes longer
     */
    public static Decoding decode(byte[] body, String contentType, String url, Deadline deadline) {
        MediaType type = MediaType.parse(contentType);
        Optional<String> other = ByteSniffer.notHtml(body, type);
        if (other.isPresent()) {
            return new Decoding.NotHtml("The body is " + other.get() + ", not HTML.");
        }
        CharsetChoice charset = CharsetSniffer.choose(body, type.charset());
        // Decoded as the parser goes, for a page as one more string is half of what its parse allocates.
        BoundedReader reader = new BoundedReader(new InputStreamReader(new ByteArrayInputStream(body), charset.charset()), body.length, MAX_TAGS, deadline);
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(reader, url);
        return new Decoding.Html(document, charset, reader.cut());
    }
}
