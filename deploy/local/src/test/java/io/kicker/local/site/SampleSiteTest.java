package io.kicker.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SampleSiteTest {

    // XML namespaces and vocabularies look like addresses and are only names.
    private static final Pattern NAMES = Pattern.compile("https?://(schema\\.org|www\\.w3\\.org|ogp\\.me)\\b");
    private static final Pattern ADDRESSES = Pattern.compile("(?:https?:)?(?:\\\\?/){2}([\\w-]+(?:\\.[\\w-]+)+)");
    private static final Pattern PICTURES = Pattern.compile("<img[^>]* src=\"(/[^\"]+)\"");

    private static SampleSite site;

    @BeforeAll
    static void start() throws IOException {
        site = SampleSite.start(0);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void noPageRefersToAHostOutsideLocalhost() {
        site.answers().all().forEach((address, answer) -> {
            // When
            var hosts = ADDRESSES.matcher(NAMES.matcher(ascii(answer)).replaceAll("")).results().map(found -> found.group(1)).toList();

            // Then
            assertThat(hosts).as(address.toString()).allMatch(host -> host.endsWith(".localhost"));
        });
    }

    @Test
    void everyPictureOnAPageIsServedByItsPublisher() {
        site.answers().all().forEach((address, answer) -> PICTURES.matcher(ascii(answer)).results().map(found -> found.group(1))
                .forEach(picture -> assertThat(site.answers().to(address.host(), picture).status()).as(address + " shows " + picture).isEqualTo(200)));
    }

    @Test
    void everyPublisherHasAFrontPageAndRobotsTxt() {
        site.answers().all().keySet().stream().map(Answers.Address::host).distinct().forEach(host -> {
            assertThat(site.answers().to(host, "/robots.txt").contentType()).as(host).startsWith("text/plain");
            assertThat(site.answers().to(host, "/").status()).as(host).isIn(200, 302);
        });
    }

    @Test
    void everySubmittedUrlIsDifferent() {
        assertThat(site.expected()).extracting(ExpectedPage::url).doesNotHaveDuplicates();
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws IOException {
        // Given
        URI url = URI.create(site.expected().get(0).url());
        PlainHttp first = PlainHttp.get(url);

        // When
        PlainHttp sameTag = PlainHttp.get(url, "If-None-Match: " + first.header("ETag").orElseThrow());
        PlainHttp sameDate = PlainHttp.get(url, "If-Modified-Since: " + first.header("Last-Modified").orElseThrow());
        PlainHttp otherTag = PlainHttp.get(url, "If-None-Match: \"another\"");

        // Then
        assertThat(List.of(sameTag.status(), sameDate.status(), otherTag.status())).containsExactly(304, 304, 200);
        assertThat(sameTag.body()).isEmpty();
    }

    @Test
    void aHostThatIsNoPublisherIsMisdirected() throws IOException {
        assertThat(PlainHttp.get(URI.create("http://elsewhere.localhost:" + site.port() + "/")).status()).isEqualTo(421);
    }

    @Test
    void aHeadRequestGetsNoBodyAndAPostIsRefused() throws IOException {
        // Given
        URI url = URI.create(site.expected().get(0).url());

        // When
        PlainHttp head = PlainHttp.send("HEAD", url);
        PlainHttp post = PlainHttp.send("POST", url);

        // Then
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(post.status()).isEqualTo(405);
    }

    private static String ascii(Answer answer) {
        return new String(answer.bytes(), StandardCharsets.ISO_8859_1);
    }
}
