package io.kicker.index.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page tells those who show it elsewhere. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class PreviewTest {

    private static final String HEADLINE = "Bread & \"games\" <b>again</b>";

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void articles() {
        Kafka.send(SampleEvent.of("preview-full").site("preview.example").headline(HEADLINE));
        Kafka.send(SampleEvent.of("preview-bare").site("preview-bare.example").with(event -> {
            event.remove(List.of("standfirst", "publishedAt", "modifiedAt"));
            event.put("canonicalUrl", "https://news.example@evil.example/").putArray("images").addObject().put("url", "data:image/png;base64,x");
        }));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host LIKE 'preview%.example'")).isEqualTo("2"));
    }

    @Test
    void anArticleShowsItsHeadlineItsStandfirstItsPictureAndItsTimes() {
        // When
        Document page = open("/read/" + SampleEvent.id("preview-full"));

        // Then
        assertThat(told(page)).containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                Map.entry("og:site_name", "Kicker"),
                Map.entry("og:type", "article"),
                Map.entry("og:url", site + "read/" + SampleEvent.id("preview-full")),
                Map.entry("og:title", HEADLINE),
                Map.entry("og:description", "Mayors on Java's sinking north coast want to share the cost of holding back the sea. Smaller towns fear being outvoted."),
                Map.entry("og:image", "https://static.dw.com/image/71234001_1006.jpg"),
                Map.entry("og:image:width", "1198"),
                Map.entry("og:image:height", "674"),
                Map.entry("og:image:alt", "Residents stack sandbags along a harbor wall at dusk"),
                Map.entry("article:published_time", "2026-11-17T08:42:10Z"),
                Map.entry("article:modified_time", "2026-11-17T11:05:00Z"),
                Map.entry("twitter:card", "summary_large_image")));
        assertThat(canonical(page)).isEqualTo("https://news.example/preview-full");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("Mayors on Java's");
    }

    @Test
    void whatAnArticleLacksIsNotTold() {
        // When
        Document page = open("/read/" + SampleEvent.id("preview-bare"));

        // Then
        assertThat(told(page)).containsOnlyKeys("og:site_name", "og:type", "og:url", "og:title", "twitter:card").containsEntry("twitter:card", "summary");
        assertThat(page.select("link[rel=canonical], meta[name=description]")).isEmpty();
    }

    @Test
    void aListShowsWhatItListsAndItsNewestPicture() {
        // When
        Map<String, String> told = told(open("/?site=preview.example&q=flood"));

        // Then
        assertThat(told).containsEntry("og:type", "website").containsEntry("og:title", "“flood” from preview.example")
                .containsEntry("og:description", "1 article, newest first").containsEntry("og:image", "https://static.dw.com/image/71234001_1006.jpg")
                .doesNotContainKey("article:published_time");
        assertThat(told(open("/?site=preview.example&q=flood&sort=relevance"))).containsEntry("og:description", "1 article, most relevant first");
    }

    @ParameterizedTest
    @CsvSource({"/, ''", "/?utm_source=a, ''", "/?utm_source=a&site=preview.example&q=, ?site=preview.example", "/about?fbclid=a, about"})
    void aPageIsKnownByOneAddressWhateverTrackersAdd(String path, String canonical) {
        // When
        Document page = open(path);

        // Then
        assertThat(canonical(page)).isEqualTo(site + canonical);
        assertThat(told(page)).containsEntry("og:url", site + canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?from=yesterday", "/nothing"})
    void whatIsNoPageToPassOnHasNoPreview(String path) {
        assertThat(open(path).select("meta[property], link[rel=canonical]")).isEmpty();
    }

    private static Map<String, String> told(Document page) {
        return page.select("meta[property], meta[name^=twitter]").stream()
                .collect(Collectors.toMap(meta -> meta.attr("property") + meta.attr("name"), meta -> meta.attr("content")));
    }

    private static String canonical(Document page) {
        return page.select("link[rel=canonical]").attr("href");
    }

    private static Document open(String path) {
        return Jsoup.parse(given().accept("text/html").get(path).asString());
    }
}
