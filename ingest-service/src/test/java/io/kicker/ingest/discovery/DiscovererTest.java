package io.kicker.ingest.discovery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.kicker.ingest.event.Discover;
import io.kicker.ingest.event.Discovery;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.intake.CanonicalUrls;
import io.kicker.ingest.intake.TrackingParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class DiscovererTest {

    private static final URI LIST = URI.create("https://www.news.test/list");
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());
    private final Discoverer discoverer = discoverer(Scope.HOST, 1000);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/discovery/documents.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "", nullValues = "none")
    void aListLeadsToItsPagesNewestFirst(String name, String document, String discover, String pages, String lists, String rest) throws Exception {
        // Given
        Page page = new Page(200, Map.of(), bytes(document), 1);
        Discovery discovery = new Discovery(Discover.of(discover).orElseThrow(), 0);

        if (rest != null && rest.startsWith("!")) {
            // Then
            assertThatThrownBy(() -> discoverer.read(LIST, discovery, page)).isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining(rest.substring(1));
            return;
        }

        // When
        Finds finds = discoverer.read(LIST, discovery, page);

        // Then
        assertThat(finds.urls()).map(DiscovererTest::path).containsExactly(words(pages));
        assertThat(finds.lists()).map(DiscovererTest::path).containsExactly(words(lists));
        assertThat(finds.describe()).contains(rest == null ? "" : rest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            RSS, each once           | categories-rss.xml  | Politics, Asia
            Atom, by their terms     | categories-atom.xml | Sport
            JSON Feed                | categories.json     | Culture, Books
            blank and endless ones   | categories-odd.xml  | Science
            none                     | rss2.xml            | none
            """, nullValues = "none")
    void aFeedSaysWhatItsPagesAreAbout(String name, String document, String categories) throws Exception {
        // When
        Finds finds = discoverer.read(LIST, new Discovery(Discover.FEED, 0), new Page(200, Map.of(), bytes(document), 1));

        // Then
        assertThat(finds.pages().get(0).categories()).isEqualTo(categories == null ? null : List.of(categories.split(", ")));
    }

    @Test
    void linksAreRelativeToTheListAsInBrowsers() throws Exception {
        // Given
        String items = Stream.of("?id=7", "b?t=x|y", "//www.news.test/c|d").map(href -> "{\"url\":\"" + href + "\"}").collect(Collectors.joining(","));
        Page page = new Page(200, Map.of(), ("{\"items\":[" + items + "]}").getBytes(StandardCharsets.UTF_8), 1);

        // When
        Finds finds = discoverer.read(URI.create("https://www.news.test/world/list?page=1"), new Discovery(Discover.FEED, 0), page);

        // Then
        assertThat(finds.urls()).extracting(URI::toString).containsExactly("https://www.news.test/world/list?id=7",
                "https://www.news.test/world/b?t=x%7Cy", "https://www.news.test/c%7Cd");
    }

    @Test
    void ofManyLinksTheNewestAreTaken() throws Exception {
        // When
        Finds finds = discoverer(Scope.HOST, 1).read(LIST, new Discovery(Discover.FEED, 0), new Page(200, Map.of(), bytes("rss2.xml"), 1));

        // Then
        assertThat(finds.urls()).map(DiscovererTest::path).containsExactly("newer");
        assertThat(finds.over()).isEqualTo(2);
    }

    @Test
    void sitemapsTooDeepInIndexesAreLeft() throws Exception {
        Finds finds = discoverer.read(LIST, new Discovery(Discover.SITEMAP, 2), new Page(200, Map.of(), bytes("index.xml"), 1));
        assertThat(finds.lists()).isEmpty();
        assertThat(finds.over()).isEqualTo(2);
    }

    @Test
    void aFeedOfAnotherHostOfTheDomainIsBelievedWhereTheScopeIsTheDomain() throws Exception {
        // Given
        URI feeds = URI.create("https://feeds.news.co.uk/rss");
        byte[] rss = new String(bytes("rss091.xml"), StandardCharsets.UTF_8).replace("www.news.test", "www.news.co.uk").getBytes(StandardCharsets.UTF_8);
        Page page = new Page(200, Map.of(), rss, 1);

        // Then
        assertThat(discoverer(Scope.DOMAIN, 10).read(feeds, new Discovery(Discover.FEED, 0), page).pages()).hasSize(1);
        assertThat(discoverer(Scope.HOST, 10).read(feeds, new Discovery(Discover.FEED, 0), page).pages()).isEmpty();
    }

    @Test
    void aFeedOfNothingButTagsIsRefusedBeforeItIsRead() {
        Page page = new Page(200, Map.of(), ("<rss>" + "<a/>".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8), 1);
        assertThatThrownBy(() -> discoverer.read(LIST, new Discovery(Discover.FEED, 0), page)).hasMessageContaining("tags");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"FEED, <rss version='2.0'><channel><item><description>x</description>, <a>, </item></channel></rss>",
        "FEED, <feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>, <a>, </content></entry></feed>",
        "FEED, '{\"items\":', [, }", "SITEMAP, <urlset>, <a>, </urlset>", "LINKS, <p>, <b>, </p>"})
    void aDocumentNestedWithoutEndIsNoneOrIsReadAsFarAsItGoes(Discover as, String start, String level, String end) throws Exception {
        // Given
        String closing = level.replace("<", "</").replace('[', ']');
        String text = start + level.repeat(90_000) + closing.repeat(90_000) + end;
        Page page = new Page(200, Map.of(), text.getBytes(StandardCharsets.UTF_8), 1);

        // When
        Future<List<Find>> found = CompletableFuture.supplyAsync(() -> found(as, page), discoverer.thread());

        // Then
        assertThat(found.get()).isEmpty();
    }

    private List<Find> found(Discover as, Page page) {
        try {
            return discoverer.read(LIST, new Discovery(as, 0), page).pages();
        } catch (UnreadableDocument ended) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0130", "<a>", "<b "})
    void thePageOfOneThingRepeatedWithoutEndTakesNoMoreThanAMoment(String thing) {
        // Given
        String html = "<p><a href=/story>Story</a><x" + thing.repeat(1_000_000);
        Page page = new Page(200, Map.of(), html.getBytes(StandardCharsets.UTF_8), 1);

        // When
        Finds finds = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> discoverer.read(LIST, new Discovery(Discover.LINKS, 0), page));

        // Then
        assertThat(finds.urls()).map(DiscovererTest::path).containsExactly("story");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16, \uFEFF, ''", "UTF-8, '', <script src=/a.js charset=utf-16></script>",
            "windows-1251, '', <meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\">"})
    void aPageIsReadInTheCharsetThatItNames(String charset, String mark, String head) throws Exception {
        // Given
        String html = mark + head + "<a href='/новость'>Новость</a>";
        Page page = new Page(200, Map.of(), html.getBytes(Charset.forName(charset.equals("UTF-16") ? "UTF-16BE" : charset)), 1);

        // When
        Finds finds = discoverer.read(LIST, new Discovery(Discover.LINKS, 0), page);

        // Then
        assertThat(finds.urls()).map(URI::getPath).containsExactly("/новость");
    }

    @Test
    void ofASitemapWithTooManyUrlsThoseThatAreAllowedAreRead() throws Exception {
        // Given
        var sitemap = new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
        for (int i = 0; i < 60_000; i++) {
            sitemap.append("<url><loc>https://www.news.test/").append(i).append("</loc></url>");
        }
        Page page = new Page(200, Map.of(), sitemap.append("</urlset>").toString().getBytes(StandardCharsets.UTF_8), 1);

        // When
        Finds finds = discoverer.read(LIST, new Discovery(Discover.SITEMAP, 0), page);

        // Then
        assertThat(finds.pages()).hasSize(1000);
        assertThat(finds.over()).isEqualTo(49_000);
    }

    private Discoverer discoverer(Scope scope, int most) {
        return new Discoverer(urls, NOW, scope, most, Duration.ofDays(7), 8 << 20);
    }

    private static String path(URI url) {
        return url.getRawPath().substring(1);
    }

    private static String[] words(String cell) {
        return cell == null || cell.isBlank() ? new String[0] : List.of(cell.split(" ")).toArray(String[]::new);
    }

    private static byte[] bytes(String document) throws IOException {
        try (InputStream resource = DiscovererTest.class.getResourceAsStream("/discovery/documents/" + document)) {
            return resource.readAllBytes();
        }
    }
}
