package io.kicker.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.kicker.ingest.fetch.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The links of an HTML page, except those that the page or the link asks not to follow (nofollow). */
final class LinksReader implements DocumentReader {

    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);

    /** Where jsoup looks for the charset that a page names; so few bytes take it no time, whatever they are. */
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

    /** As jsoup finds it: by the byte order mark, else as the header says, else as the page's head does. */
    private static Charset charset(Page page) throws IOException {
        return Jsoup.parse(new ByteArrayInputStream(page.body(), 0, Math.min(HEAD, page.body().length)), stated(page), "").charset();
    }

    /** Null if the page is to say it, or what is said is no charset. */
    private static String stated(Page page) {
        Matcher named = CHARSET.matcher(page.contentType() == null ? "" : page.contentType());
        try {
            return named.find() && Charset.isSupported(named.group(1)) ? named.group(1) : null;
        } catch (IllegalArgumentException noName) {
            return null;
        }
    }
}
