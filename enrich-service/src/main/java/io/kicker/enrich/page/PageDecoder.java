package io.kicker.enrich.page;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jsoup.helper.ValidationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Turns the bytes of a fetched page into a DOM, bounded in time, depth and number of elements. */
public final class PageDecoder {

    /** Elements nested deeper are put beside each other; real pages stay under 100. */
    public static final int MAX_DEPTH = 256;

    /** Tags after which a page is cut: seven times what the largest of 1,600 real pages has, and each element costs about 300 bytes of heap. */
    static final int MAX_TAGS = 150_000;

    /** Tags of elements that the parser keeps lists of beside its tree. */
    private static final Pattern LISTED = Pattern.compile("(?i)<(/?)(template|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\\s/>])");

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
        Utf8Check utf8 = Utf8Check.of(body);
        CharsetChoice charset = CharsetSniffer.choose(body, utf8, type.charset());
        boolean mayHaveDotted = utf8.dotted() || utf8.controls() || !charset.charset().equals(StandardCharsets.UTF_8);
        try {
            return parsed(bounded(decoded(body, charset.charset(), utf8), body.length, mayHaveDotted, deadline), charset, url, deadline);
        } catch (ValidationException | IndexOutOfBoundsException defect) {
            // jsoup loses count of templates with framesets in them, and of unclosed emphasis nested deeper than its bound. To an article both are boxes.
            String page = LISTED.matcher(new String(body, charset.charset())).replaceAll("<$1x-$2");
            return parsed(bounded(new StringReader(page), page.length(), mayHaveDotted, deadline), charset, url, deadline);
        }
    }

    private static Reader decoded(byte[] body, Charset charset, Utf8Check utf8) {
        if (utf8.controls() && charset.equals(StandardCharsets.UTF_8)) {
            return new StringReader(TwiceEncoded.repaired(new String(body, charset)));
        }
        return utf8.valid() && charset.equals(StandardCharsets.UTF_8) ? new Utf8Reader(body) : new InputStreamReader(new ByteArrayInputStream(body), charset);
    }

    private static BoundedReader bounded(Reader page, int mostLetters, boolean mayHaveDotted, Deadline deadline) {
        return new BoundedReader(page, mostLetters, mayHaveDotted, MAX_TAGS, deadline);
    }

    /** Decoded as the parser goes: the page as one more string would be half of what its parse allocates. */
    private static Decoding.Html parsed(BoundedReader reader, CharsetChoice charset, String url, Deadline deadline) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(reader, url);
        StreamedParts.putInPlace(document, deadline);
        return new Decoding.Html(document, charset, reader.cut());
    }
}
