package io.kicker.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import io.kicker.ingest.site.TestSite;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What a page submitted again costs its server, by the server's own log. */
@QuarkusTest
@WithTestResource(BrokerWithTopics.class)
@TestProfile(IngestServiceTest.Local.class)
class SamePageAgainTest extends ServiceFixture {

    private static final Duration WINDOW = Duration.ofSeconds(5);

    @Test
    void withinTheWindowThePageIsAskedForOnceWhateverItsParameters() throws Exception {
        // Given
        String url = site.page("/story", "<!doctype html>").url(host, "/story");

        // When
        kafka.send("article-urls", url);
        kafka.send("article-urls", url + "?utm_source=x");

        // Then
        JsonNode first = outcomes(url, 1).get(0);
        JsonNode second = outcomes(url + "?utm_source=x", 1).get(0);
        assertThat(List.of(first.path("outcome").asText(), second.path("outcome").asText())).containsExactlyInAnyOrder("fetched", "duplicate");
        JsonNode duplicate = first.path("outcome").asText().equals("duplicate") ? first : second;
        JsonNode fetched = duplicate == first ? second : first;
        assertThat(duplicate.path("reason").asText()).contains(fetched.path("submissionId").asText());
        assertThat(duplicate.path("attempts").asInt()).isZero();
        assertThat(visits("/story") + visits("/story?utm_source=x")).isEqualTo(1);
        kafka.all("fetch-memory").forEach(record -> Contracts.assertValid("fetch-memory.v1", KafkaProbe.text(record.value())));
    }

    @Test
    void aRedirectIsBelievedWithinTheWindow() throws Exception {
        // Given
        String target = "to-" + host;
        String url = site.redirect("/short", site.url(target, "/long")).page("/long", "<!doctype html>").url(host, "/short");
        kafka.send("article-urls", url);
        outcomes(url, 1);

        // When
        kafka.send("article-urls", url);

        // Then
        JsonNode again = outcomes(url, 2).get(1);
        assertThat(again.path("outcome").asText()).isEqualTo("duplicate");
        assertThat(again.path("finalUrl").asText()).isEqualTo(site.url(target, "/long"));
        assertThat(visits("/short")).isEqualTo(1);
        assertThat(visits("/long")).isEqualTo(1);
    }

    @Test
    void refetchPublishesThePageWhateverIsRemembered() throws Exception {
        // Given
        String url = site.on("/fresh", SamePageAgainTest::tagged).url(host, "/fresh");
        kafka.send("article-urls", url);
        outcomes(url, 1);

        // When
        kafka.send("article-urls", "{\"url\":\"" + url + "\",\"refetch\":true}");

        // Then
        assertThat(outcomes(url, 2)).extracting(outcome -> outcome.path("outcome").asText()).containsOnly("fetched");
    }

    @Test
    void afterTheWindowOnlyAChangedPageIsPublished() throws Exception {
        // Given
        String tagged = site.on("/tagged", SamePageAgainTest::tagged).url(host, "/tagged");
        String untagged = site.page("/untagged", "<!doctype html>").url(host, "/untagged");
        List.of(tagged, untagged).forEach(url -> kafka.send("article-urls", url));
        outcomes(tagged, 1);
        outcomes(untagged, 1);
        Instant over = Instant.now().plus(WINDOW);
        await().atMost(Duration.ofSeconds(20)).until(() -> Instant.now().isAfter(over));

        // When
        List.of(tagged, untagged).forEach(url -> kafka.send("article-urls", url));

        // Then
        JsonNode notModified = outcomes(tagged, 2).get(1);
        assertThat(notModified.path("outcome").asText()).isEqualTo("unchanged");
        assertThat(notModified.path("httpStatus").asInt()).isEqualTo(304);
        JsonNode same = outcomes(untagged, 2).get(1);
        assertThat(same.path("outcome").asText()).isEqualTo("unchanged");
        assertThat(same.path("httpStatus").asInt()).isEqualTo(200);
        assertThat(kafka.all("raw-pages").stream().filter(page -> KafkaProbe.text(page.key()).equals(tagged))).hasSize(1);
        assertThat(kafka.all("raw-pages").stream().filter(page -> KafkaProbe.text(page.key()).equals(untagged))).hasSize(1);
    }

    /** A page with an ETag, for those who name it a 304. */
    private static void tagged(HttpExchange exchange) throws java.io.IOException {
        exchange.getResponseHeaders().set("ETag", "\"v1\"");
        boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        TestSite.answer(exchange, known ? 304 : 200, "text/html", known ? new byte[0] : "<!doctype html>".getBytes(StandardCharsets.UTF_8));
    }

    private long visits(String path) {
        return site.visits().stream().filter(visit -> visit.path().equals(path)).count();
    }
}
