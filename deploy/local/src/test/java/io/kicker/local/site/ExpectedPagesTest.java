package io.kicker.local.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of expected.csv against what is really served. */
class ExpectedPagesTest {

    private static final Pattern CHARSET = Pattern.compile("charset=\"?([\\w-]+)", Pattern.CASE_INSENSITIVE);
    // WHATWG Encoding Standard, section 4.2: on the web these two labels mean their Windows supersets.
    private static final Map<String, String> SUPERSETS = Map.of("iso-8859-1", "windows-1252", "iso-8859-9", "windows-1254");
    private static final int MOST_REDIRECTS = 10;

    private static SampleSite site;

    @BeforeAll
    static void start() throws IOException {
        site = SampleSite.start(0);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    static Stream<ExpectedPage> articles() {
        return site.expected().stream().filter(page -> page.pageOutcome().filter("enriched"::equals).isPresent());
    }

    static Stream<ExpectedPage> others() {
        return site.expected().stream().filter(page -> page.pageOutcome().filter("enriched"::equals).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void anArticleIsServedWithItsHeadlineInItsOwnCharset(ExpectedPage page) throws IOException {
        // When
        List<PlainHttp> chain = follow(page.url());
        PlainHttp answer = chain.get(chain.size() - 1);
        String html = strictly(answer.body(), charset(answer));

        // Then
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(html).contains(page.headline()).contains(page.picture());
        assertThat(page.region()).matches("[A-Z]{2}|\\d{3}");
        assertThat(page.topic()).matches("medtop:\\d{8}");
        assertThat(page.language()).isNotEmpty();
        assertThat(page.picture()).endsWith(".svg");
    }

    @ParameterizedTest
    @MethodSource("others")
    void anythingElseBehavesAsStated(ExpectedPage page) throws IOException {
        switch (page.urlOutcome() + " " + page.pageOutcome().orElse("")) {
            case "fetched index-page" -> assertThat(last(page).text(charset(last(page)))).contains("<a ").doesNotContain("\"NewsArticle\"");
            case "fetched soft-404" -> assertThat(last(page).status()).isEqualTo(200);
            case "gone " -> assertThat(last(page).status()).isIn(404, 410);
            case "unsupported-type " -> assertThat(last(page).header("Content-Type")).contains("application/pdf");
            case "bad-redirect " -> assertThat(follow(page.url())).hasSize(MOST_REDIRECTS + 1).allMatch(answer -> answer.status() / 100 == 3);
            case "robots-denied " -> assertThat(disallowed(URI.create(page.url()))).isTrue();
            case "invalid-url " -> assertThatThrownBy(() -> URI.create(page.url())).isInstanceOf(IllegalArgumentException.class);
            default -> throw new AssertionError("Nothing here checks " + page);
        }
    }

    private static PlainHttp last(ExpectedPage page) throws IOException {
        List<PlainHttp> chain = follow(page.url());
        return chain.get(chain.size() - 1);
    }

    private static List<PlainHttp> follow(String url) throws IOException {
        URI next = URI.create(url);
        List<PlainHttp> chain = new ArrayList<>(List.of(PlainHttp.get(next)));
        while (chain.get(chain.size() - 1).status() / 100 == 3 && chain.size() <= MOST_REDIRECTS) {
            next = next.resolve(chain.get(chain.size() - 1).header("Location").orElseThrow());
            chain.add(PlainHttp.get(next));
        }
        return chain;
    }

    /** From the header, else from the page's own declaration in its first kilobyte, as the HTML standard asks. */
    private static Charset charset(PlainHttp answer) {
        String head = answer.text(StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(answer.header("Content-Type").orElseThrow() + head.substring(0, Math.min(1024, head.length())));
        assertThat(declared.find()).as("a declared charset").isTrue();
        String label = declared.group(1).toLowerCase(Locale.ROOT);
        return Charset.forName(SUPERSETS.getOrDefault(label, label));
    }

    private static String strictly(byte[] body, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    }

    private static boolean disallowed(URI url) throws IOException {
        String robots = PlainHttp.get(url.resolve("/robots.txt")).text(StandardCharsets.UTF_8);
        return robots.lines().filter(line -> line.startsWith("Disallow: ")).map(line -> line.substring("Disallow: ".length()))
                .anyMatch(url.getPath()::startsWith);
    }
}
