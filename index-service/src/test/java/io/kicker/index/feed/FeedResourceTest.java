package io.kicker.index.feed;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import java.time.Duration;

import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class FeedResourceTest {

    @BeforeEach
    void articles() {
        Kafka.send(SampleEvent.of("feed-1").site("feed.example").publishedAt("2026-11-10T10:00Z")
                .headline("Bread & <b>games</b> \u0007").region("IT", "Italy", "Italien").topic("medtop:20000065", "civil unrest"));
        Kafka.send(SampleEvent.of("feed-2").site("feed.example").publishedAt("2026-11-11").with(event -> {
            event.remove("modifiedAt");
            event.putArray("authors");
        }));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                when().get("/articles?site=feed.example").then().body("articles.size()", equalTo(2)));
    }

    @Test
    void atomFeedHoldsTheFiltersArticles() {
        // When
        var feed = when().get("/feed.atom?site=feed.example").then();

        // Then
        feed.statusCode(200).contentType(startsWith("application/atom+xml"))
                .body("feed.entry.size()", equalTo(2))
                .body("feed.entry[0].id", equalTo("urn:kicker:article:" + id("feed-2")))
                .body("feed.entry[1].title", equalTo("Bread & <b>games</b> \uFFFD"))
                .body("feed.entry[1].published", equalTo("2026-11-10T10:00:00Z"))
                .body("feed.entry[1].category.@term", hasItem("IT"))
                .body("feed.entry[1].link.@href", equalTo("https://news.example/feed-1"))
                .body("feed.link[0].@href", endsWith("/feed.atom?site=feed.example"));
    }

    @Test
    void jsonFeedHoldsTheFiltersArticles() {
        // When
        var feed = when().get("/feed.json?site=feed.example").then();

        // Then
        feed.statusCode(200).contentType(startsWith("application/feed+json"))
                .body("version", equalTo("https://jsonfeed.org/version/1.1"))
                .body("feed_url", endsWith("/feed.json?site=feed.example"))
                .body("items.id", equalTo(java.util.List.of(id("feed-2"), id("feed-1"))))
                .body("items[0].date_published", nullValue())
                .body("items[1].date_published", equalTo("2026-11-10T10:00:00Z"))
                .body("items[1].tags", hasItem("Italy"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "                                             | Kicker",
            "?site=feed.example                           | Kicker: Articles from feed.example",
            "?region=142&topic=medtop:11000000            | Kicker: Politics in Asia",
            "?site=feed.example&q=bread&topic=medtop:20000065 | Kicker: “bread” in Civil unrest from feed.example"})
    void aReaderTellsItsFeedsApartByTheirTitles(String query, String title) {
        // When
        String asked = query == null ? "" : query;
        String atom = when().get("/feed.atom" + asked).xmlPath().getString("feed.title");
        String json = when().get("/feed.json" + asked).jsonPath().getString("title");

        // Then
        assertThat(atom).isEqualTo(title);
        assertThat(json).isEqualTo(title);
    }

    @Test
    void anUnsignedArticleIsItsPublishersAndNotTheFeeds() {
        // When
        String atom = when().get("/feed.atom?site=feed.example").xmlPath().getString("feed.entry[0].author.name");
        String json = when().get("/feed.json?site=feed.example").jsonPath().getString("items[0].authors[0].name");

        // Then
        assertThat(atom).isEqualTo("The feed.example");
        assertThat(json).isEqualTo("The feed.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom", "/feed.json"})
    void aFeedIsCompressedForWhoTakesItSo(String feed) {
        given().header("Accept-Encoding", "gzip").get(feed + "?site=feed.example").then().statusCode(200).header("Content-Encoding", "gzip");
    }

    @Test
    void unchangedFeedIsNotSentAgain() {
        // Given
        String tag = when().get("/feed.json?site=feed.example").header("ETag");

        // When
        int status = given().header("If-None-Match", tag).get("/feed.json?site=feed.example").statusCode();

        // Then
        assertThat(status).isEqualTo(304);
    }
}
