package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.ingest.site.TestSite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists of pages lead to the pages, each once. */
@QuarkusTest
@WithTestResource(BrokerWithTopics.class)
@TestProfile(IngestServiceTest.Local.class)
class DiscoveryTest extends ServiceFixture {

    @Test
    void aFeedLeadsToItsPagesAndWhenItGrowsToTheNewOneOnly() throws Exception {
        // Given
        var feed = new AtomicReference<>(rss("/article/1", "/article/2"));
        String url = site.on("/rss", exchange -> TestSite.answer(exchange, 200, "application/rss+xml", feed.get().getBytes(StandardCharsets.UTF_8)))
                .url(host, "/rss");

        // When
        submit(url, "feed");

        // Then
        JsonNode first = outcomes(url, 1).get(0);
        assertThat(first.path("outcome").asText()).isEqualTo("discovered");
        assertThat(first.path("discovered").asInt()).isEqualTo(2);
        Contracts.assertValid("url-outcome.v1", first.toString());
        for (String page : List.of("/article/1", "/article/2")) {
            JsonNode outcome = outcomes(site.url(host, page), 1).get(0);
            assertThat(outcome.path("outcome").asText()).isEqualTo("fetched");
            assertThat(outcome.path("source").asText()).isEqualTo(url);
            ConsumerRecord<byte[], byte[]> raw =
                    kafka.await("raw-pages", 1, record -> site.url(host, page).equals(KafkaProbe.header(record, "ce_subject"))).get(0);
            assertThat(KafkaProbe.header(raw, "ce_categories")).isEqualTo("[\"Politics\"]");
        }

        // When
        submit(url, "feed");
        assertThat(outcomes(url, 2).get(1).path("outcome").asText()).isEqualTo("unchanged");
        feed.set(rss("/article/3", "/article/1", "/article/2"));
        submit(url, "feed");

        // Then
        assertThat(outcomes(url, 3).get(2).path("discovered").asInt()).isEqualTo(1);
        outcomes(site.url(host, "/article/3"), 1);
        assertThat(submitted()).filteredOn(one -> one.contains(host + ":" + site.port() + "/article/")).hasSize(3)
                .allSatisfy(one -> Contracts.assertValid("url-request.v1", one));
        kafka.all("fetch-memory").forEach(record -> Contracts.assertValid("fetch-memory.v1", KafkaProbe.text(record.value())));
    }

    @Test
    void aSitemapIndexLeadsToItsSitemapsAndTheirPages() throws Exception {
        // Given
        String index = site.on("/index.xml", exchange -> TestSite.answer(exchange, 200, "text/xml",
                ("<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>" + site.url(host, "/map.xml")
                        + "</loc></sitemap></sitemapindex>").getBytes(StandardCharsets.UTF_8))).url(host, "/index.xml");
        site.on("/map.xml", exchange -> TestSite.answer(exchange, 200, "text/xml",
                ("<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>" + site.url(host, "/article/7")
                        + "</loc></url></urlset>").getBytes(StandardCharsets.UTF_8)));

        // When
        submit(index, "sitemap");

        // Then
        assertThat(outcomes(index, 1).get(0).path("reason").asText()).contains("1 sitemap");
        assertThat(outcomes(site.url(host, "/map.xml"), 1).get(0).path("outcome").asText()).isEqualTo("discovered");
        assertThat(outcomes(site.url(host, "/article/7"), 1).get(0).path("outcome").asText()).isEqualTo("fetched");
    }

    @Test
    void aPageAndItsLinksAreDifferentThings() throws Exception {
        // Given
        String front = site.page("/front", "<!doctype html><a href=/article/8>A</a><a href=https://other.test/>B</a>").url(host, "/front");
        kafka.send("article-urls", front);
        outcomes(front, 1);

        // When
        submit(front, "links");

        // Then
        JsonNode links = outcomes(front, 2).get(1);
        assertThat(links.path("outcome").asText()).isEqualTo("discovered");
        assertThat(links.path("reason").asText()).contains("left out as elsewhere: 1");
        outcomes(site.url(host, "/article/8"), 1);
    }

    @Test
    void whatIsNoFeedIsRejectedWithTheReason() throws Exception {
        // Given
        String url = site.page("/not-a-feed", "<!doctype html><p>hello").url(host, "/not-a-feed");

        // When
        submit(url, "feed");

        // Then
        JsonNode outcome = outcomes(url, 1).get(0);
        assertThat(outcome.path("outcome").asText()).isEqualTo("rejected");
        assertThat(outcome.path("reason").asText()).startsWith("not a feed");
    }

    private void submit(String url, String discover) {
        kafka.send("article-urls", "{\"url\":\"" + url + "\",\"discover\":\"" + discover + "\"}");
    }

    private String rss(String... paths) {
        var items = new StringBuilder();
        Stream.of(paths).forEach(path -> items.append("<item><title>t</title><link>").append(site.url(host, path))
                .append("</link><category>Politics</category></item>"));
        return "<rss version='2.0'><channel><title>t</title><link>https://news.test/</link><description>d</description>" + items + "</channel></rss>";
    }

    private List<String> submitted() {
        return kafka.all("article-urls").stream().map(record -> KafkaProbe.text(record.value())).filter(text -> text.contains("\"source\"")).toList();
    }
}
