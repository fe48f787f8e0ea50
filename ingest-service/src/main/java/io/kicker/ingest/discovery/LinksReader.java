package io.kicker.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.ingest.fetch.Page;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The links of an HTML page, except those that the page or the link asks not to follow (nofollow). */
final class LinksReader implements DocumentReader {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Where pages name their charset: the HTML standard has browsers look at the first 1,024 bytes, jsoup at 5 KB. */
    private static final int HEAD = 5_120;

    @Override
    public Reading read(URI url, Page page) {
        Document html;
        try (Reader markup = new BoundedMarkup(new InputStreamReader(new ByteArrayInputStream(page.body()), charset(page)))) {
            html = Parser.htmlParser().parseInput(markup, url.toString());
        } catch (IOException | RuntimeException broken) {
            return new Reading.Unreadable("not a page: " + Problem.of(broken));
        }
        boolean nofollow = html.select("meta[name=robots]").eachAttr("content").stream().anyMatch(LinksReader::isNofollow)
                || page.header("x-robots-tag") != null && isNofollow(page.header("x-robots-tag"));
        List<Entry> links = nofollow ? List.of() : html.select("a[href]:not([rel~=(?i)\\bnofollow\\b])").stream()
                .map(link -> link.absUrl("href")).filter(href -> href.startsWith("http")).distinct().map(href -> new Entry(href, null)).toList();
        return new Reading.Listed(links, List.of());
    }

    private static boolean isNofollow(String directives) {
        String lower = directives.toLowerCase(Locale.ROOT);
        return List.of(lower.split("[\\s,;:]+")).stream().anyMatch(word -> word.equals("nofollow") || word.equals("none"));
    }

    /** As the header says, else as the page's head does, else UTF-8. */
    private static Charset charset(Page page) {
        String head = new String(page.body(), 0, Math.min(HEAD, page.body().length), StandardCharsets.ISO_8859_1);
        return named(page.contentType() == null ? "" : page.contentType()).or(() -> named(head)).orElse(StandardCharsets.UTF_8);
    }

    private static Optional<Charset> named(String text) {
        Matcher named = CHARSET.matcher(text);
        try {
            return named.find() ? Optional.of(Charset.forName(named.group(1))) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
