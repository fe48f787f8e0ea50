package io.kicker.enrich.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.kicker.enrich.extract.ArticleExtractor;
import io.kicker.enrich.extract.Extraction;
import io.kicker.enrich.extract.PageAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to break a parser: each must give some result within the time budget and a small heap. */
class HostilePagesTest {

    private static final int MIB = 1024 * 1024;

    /** The same letters wherever a page has text. */
    private static final UnaryOperator<String> GROWING = letters -> "<html lang='" + letters + "'><title>" + letters + "</title><meta name='"
            + letters + "' content='"
            + letters + "'><meta name=description content='" + letters + "'><meta name=author content='" + letters + "'><meta name=keywords content='" + letters
            + "'><meta property=article:section content='" + letters + "'><h1 class='" + letters + "' style='" + letters + "'>" + letters
            + "</h1><p class=byline>"
            + letters + "</p><time>" + letters + "</time><p>" + letters + "</p><img alt='" + letters + "' src='/" + letters
            + "'><p>And a text.</p><x" + letters + " a" + letters + "=1>";

    private static final Map<String, Supplier<String>> PAGES = Map.ofEntries(
            Map.entry("100,000 nested divs", () -> "<div>".repeat(100_000) + "text"),
            Map.entry("100,000 nested inline elements", () -> "<p>" + "<b><i>".repeat(50_000) + "text"),
            Map.entry("10 MB of one tag", () -> "<b>".repeat(10 * MIB / 3)),
            Map.entry("10 MB of one tag's attributes", () -> "<div " + numberedAttributes(700_000) + ">text"),
            Map.entry("10 MB in one attribute", () -> "<p class=\"" + "share ".repeat(10 * MIB / 6) + "\">text</p>"),
            Map.entry("10 MB of text without a space", () -> "<p>" + "x".repeat(10 * MIB) + "</p>"),
            Map.entry("an unclosed everything", () -> "<html><head><title>T<body><table><tr><td><p><b><a href='x'><ul><li>".repeat(20_000)),
            Map.entry("a subheading in each of 8,000 nested boxes", () -> "<title>Ferries to run every ten minutes</title>"
                    + "<p>The ferry company will run its boats every ten minutes from Monday, twice as often as before, the harbour board said.</p>".repeat(6)
                    + "<div><h2>Ferries to run every ten minutes".repeat(8_000)),
            Map.entry("nested tables", () -> "<table><tr><td>".repeat(30_000)),
            Map.entry("nested lists", () -> "<ul><li>".repeat(60_000) + "text"),
            Map.entry("100,000 links", () -> "<p>" + "<a href='/a-long-enough-address'>A headline that is long enough to be one</a>".repeat(100_000)),
            Map.entry("20,000 times and links in an aside", () -> "<title>Ferries to run every ten minutes</title><article><h1>Ferries to run every ten minutes</h1><aside>"
                    + "<time>b</time><a href='/a'>b</a>".repeat(20_000) + "<a href='/b'>A headline that is long enough to be one</a></aside>"
                    + "<p>The ferry company will run its boats every ten minutes from Monday, twice as often as before, the harbour board said.</p>".repeat(6)),
            Map.entry("100,000 teasers", () -> "<ul>" + "<li><h3><a href='/article'>A headline that is long enough to be one</a></h3></li>".repeat(100_000)),
            Map.entry("50,000 images", () -> "<article>" + "<p>Some text, and then an image follows it.</p><img src='/a.jpg' alt='a'>".repeat(50_000)),
            Map.entry("100,000 images in a widget",
                    () -> "<article><p>Some text of an article, which is long enough to be one.</p><div class=widget>" + "<img src='/a.jpg'>".repeat(100_000)),
            Map.entry("50,000 images in a figure",
                    () -> "<h1>T</h1><figure><div><div>" + "<p><img src='/a.jpg'></p>".repeat(50_000)
            + "</div></div><figcaption>C</figcaption></figure><p>And a text.</p>"),
            Map.entry("100,000 images in a link",
                    () -> "<div><h1>T</h1><a href='/" + "a".repeat(MIB) + "'>" + "<img src='/a.jpg' width=900>".repeat(100_000) + "</a><article><p>"
                    + "A sentence of an article that is long enough to be one, and another. ".repeat(9) + "</p></article></div>"),
            Map.entry("figures without captions among linked pictures with addresses of kilobytes",
                    () -> "<h1>T</h1><article><p>" + "A sentence of an article that is long enough to be one, and another. ".repeat(9) + "</p>" + ("<div><div><div><div>"
                    + ("<a href='/g/subscribe/" + "x-".repeat(500) + "'><img src='/i/" + "x-".repeat(500) + "ad.jpg'></a>").repeat(30)
                    + "<figure><img src='/i/quay.jpg'></figure>".repeat(30) + "</div></div></div></div>").repeat(50)),
            Map.entry("a block referred to 100,000 times",
                    () -> "<h1>T</h1><script>window.__APOLLO_STATE__={\"P\":{\"type\":\"p\",\"text\":\"<b>" + "A text. ".repeat(12_000) + "\"},\"list\":["
                    + "{\"__ref\":\"P\"},".repeat(100_000) + "{}]}</script>"),
            Map.entry("blocks that refer to blocks 2,000 times each", () -> "<h1>T</h1><script>window.__APOLLO_STATE__={\"P\":{\"type\":\"p\",\"text\":\"" + "A text. ".repeat(12_000) + "\"},\"B\":{\"type\":\"p\",\"content\":["
                    + "{\"__ref\":\"P\"},".repeat(2_000) + "{}]},\"list\":[" + ("{\"type\":\"list\",\"items\":[" + "{\"content\":[{\"__ref\":\"B\"}]},".repeat(50) + "{}]},").repeat(2_000) + "{}]}</script>"),
            Map.entry("a state held as a text in itself", () -> "<h1>T</h1><script>window.__STATE__={\"list\":[" + ("{\"type\":\"p\",\"text\":\"[{\\\"a\\\":" + "[".repeat(400) + "\"},").repeat(10_000) + "{}]}</script>"),
            Map.entry("unclosed script", () -> "<p>text</p><script>" + "var x = '<p>';".repeat(100_000)),
            Map.entry("unclosed comment", () -> "<p>text</p><!--" + "- ".repeat(MIB)),
            Map.entry("deep JSON-LD", () -> "<script type='application/ld+json'>" + "[".repeat(MIB) + "</script><p>text</p>"),
            Map.entry("JSON-LD that contains itself",
                    () -> "<script type='application/ld+json'>" + "{\"@type\":\"NewsArticle\",\"author\":".repeat(50_000) + "</script>"),
            Map.entry("entities", () -> "<p>" + "&nbsp;&#x110000;&amp&lt".repeat(200_000)),
            Map.entry("zero-width characters", () -> "<p>" + "\u200b\u00ad\ufeff\u2060".repeat(MIB) + "</p>"),
            Map.entry("a million line breaks", () -> "<p>text" + "<br>".repeat(MIB) + "text"),
            Map.entry("a table of 100,000 cells", () -> "<table>" + ("<tr>" + "<td>1".repeat(100)).repeat(1_000) + "</table>"),
            Map.entry("a class of megabytes around 60,000 lines", () -> "<h1>T</h1><div class='" + "x".repeat(4 * MIB) + "'>" + "A sentence of its own.<br><br>".repeat(60_000)),
            Map.entry("60,000 lines that are nearly dates", () -> ("<p>updated " + "1111a".repeat(7) + "1111" + "b".repeat(90) + "!</p>").repeat(60_000)),
            Map.entry("a question in bold in each of 235 nested boxes",
                    () -> "<div><b>Who?</b><br>".repeat(235) + "<p>A sentence of an article that is long enough to be one, and another.</p>".repeat(100_000)),
            Map.entry("230 nested lists of places", () -> "<ul><li>".repeat(230) + "<a href='#p'>A place on the page</a>".repeat(70_000)),
            Map.entry("70,000 tags in 230 nested lists of them", () -> "<h1>T</h1>" + "<div class=tags>".repeat(230) + "<a href=/tag/a>tag</a>".repeat(70_000)),
            Map.entry("75,000 tags behind 70,000 line breaks", () -> "<h1>T</h1><div>" + "<br>".repeat(70_000) + "<a href=/tag/a>tag</a>".repeat(75_000) + "</div>"),
            Map.entry("40,000 lists of tags", () -> "<h1>T</h1>" + "<ul class=tags><li><a rel=tag href=/tag/a>tag</a></ul>and".repeat(40_000)),
            Map.entry("NULs", () -> "<p>a\u0000b</p>".repeat(50_000) + "\u0000".repeat(MIB)),
            Map.entry("right to left overrides", () -> "<p>" + "\u202ea sentence\u202c, \u2067and another\u2069. ".repeat(30_000)),
            Map.entry("broken JSON-LD",
                    () -> "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"a" + "\\\"".repeat(MIB) + "</script><p>text</p>"),
            Map.entry("an image set without an end",
                    () -> "<meta property=og:image content=/a.jpg><h1>T</h1><img srcset='" + "x".repeat(MIB) + " 1q 2q' src=/b.jpg>"),
            Map.entry("letters that grow in lower case", () -> GROWING.apply("\u0130".repeat(MIB / 4))),
            Map.entry("words that grow in lower case", () -> GROWING.apply("\u0130\u0130\u0130\u0130\u0130 ".repeat(MIB / 24))),
            Map.entry("names that grow in lower case", () -> "<p>text</p><x" + "\u0130".repeat(2 * MIB) + " a" + "\u0130".repeat(2 * MIB) + "=1>"),
            Map.entry("long names that begin with letters that grow", () -> ("<p>text</p><x" + "\u0130".repeat(64) + "x".repeat(MIB)).repeat(8)),
            Map.entry("10 MB in one name", () -> "<p>text</p><" + "x".repeat(10 * MIB)),
            Map.entry("commas", () -> "<h1>T</h1><p>" + ", . ! ? ( [ {".repeat(MIB / 4)),
            Map.entry("a title of a megabyte", () -> "<title>" + "word - ".repeat(MIB / 7) + "</title><h1>" + "word ".repeat(MIB / 5) + "</h1><p>text</p>"),
            Map.entry("a state of pushed strings", () -> "<script>self.__next_f.push([1,\"" + "\\u003cp\\u003e".repeat(200_000) + "\"])</script>"));

    static java.util.stream.Stream<String> names() {
        return PAGES.keySet().stream().sorted();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.MethodSource("names")
    void aHostilePageGivesAResultInBoundedTime(String name) {
        // Given
        byte[] body = PAGES.get(name).get().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();

        // When
        Extraction extraction = extract(body);

        // Then
        assertThat(extraction).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aPageOfRandomMarkupGivesAResult(long seed) {
        // Given
        Random random = new Random(seed);
        String[] pieces = {"<div>", "</div>", "<p>", "</p>", "<a href=x>", "</a>", "<table>", "<td>", "</table>", "<li>", "<h2>",
                "text, and more text. ", "<!--", "-->", "<script>", "</script>", "&#", "<figure><img src=a.jpg>", "<svg>", "</svg>", "\u0000",
                "<title>", "<iframe src=//x.y/>", "<blockquote>", "{\"@type\":", "<br>", "<math><mi>", "<template>", "<select><option>"};
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            page.append(pieces[random.nextInt(pieces.length)]);
        }

        // When, Then
        assertThat(extract(page.toString().getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(longs = {10, 17, 21})
    void emphasisLeftOpenInBoxesNestedTooDeepGivesAResult(long seed) {
        // Given
        Random random = new Random(seed);
        String[] pieces = {"<ul>", "<li>", "<em>a", "<strong>b", "<figure>", "<div>"};
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < 700; i++) {
            page.append(pieces[random.nextInt(pieces.length)]);
        }

        // When, Then
        assertThat(extract(page.toString().getBytes(StandardCharsets.UTF_8))).isNotNull();
    }

    @Test
    void randomBytesAreNotHtml() {
        // Given
        byte[] bytes = new byte[MIB];
        new Random(3).nextBytes(bytes);

        // When
        Decoding decoding = PageDecoder.decode(bytes, "text/html", "https://a.test/", Deadline.in(Duration.ofSeconds(5)));

        // Then
        assertThat(decoding).isInstanceOf(Decoding.NotHtml.class);
    }

    @Test
    void workStopsWhenTheTimeIsUp() {
        byte[] body = ("<p>text</p>".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PageDecoder.decode(body, "text/html", "https://a.test/", Deadline.in(Duration.ZERO))).isInstanceOf(Deadline.OutOfTime.class);
    }

    private static Extraction extract(byte[] body) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        String url = "https://hostile.test/page";
        Decoding decoding = PageDecoder.decode(body, "text/html", url, deadline);
        if (decoding instanceof Decoding.Html html) {
            return ArticleExtractor.standard().extract(html.document(), new PageAddress(url, url, Optional.empty(), Instant.now()), deadline);
        }
        return new Extraction.NotAnArticle(Extraction.Reason.EMPTY, "not HTML");
    }

    private static String numberedAttributes(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(" a").append(i).append("=1");
        }
        return text.toString();
    }
}
