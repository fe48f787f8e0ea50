package io.kicker.index.query;

import static io.kicker.index.SampleEvent.id;
import static io.kicker.index.SampleEvent.sketch;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One text at several publishers: the agency's at 10, cut at 11, with another end at 12 o'clock. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class CopiesTest {

    private static final String ALL = "site=wire.example&site=cut.example&site=longer.example&site=alone.example";

    @BeforeAll
    static void articles() {
        List<Integer> text = sketch("wire");
        Kafka.send(SampleEvent.of("longer").site("longer.example").publishedAt("2026-11-10T12:00:00Z").region("JP", "Japan", "Japan")
                .sketch(Stream.concat(text.stream().limit(20), sketch("longer").stream().limit(12)).sorted().toList()));
        Kafka.send(SampleEvent.of("wire").site("wire.example").publishedAt("2026-11-10T10:00:00Z").sketch(text));
        Kafka.send(SampleEvent.of("cut").site("cut.example").publishedAt("2026-11-10T11:00:00Z").region("JP", "Japan", "Japan").sketch(text.subList(0, 9)));
        Kafka.send(SampleEvent.of("alone").site("alone.example").publishedAt("2026-11-10T13:00:00Z"));
        awaitStored("4", "site_host IN ('wire.example', 'cut.example', 'longer.example', 'alone.example')");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            copies=true                                | alone longer cut wire
            copies=false                               | alone wire
            copies=false&region=Japan                  | cut
            copies=false&from=2026-11-10T11:30:00Z     | alone longer
            copies=false&sort=indexed                  | wire alone
            copies=false&q=flood                       | alone wire
            """)
    void ofSeveralWithOneTextTheFirstOfThoseThatMatchIsListed(String query, String pages) {
        assertThat(ids(ALL + "&" + query)).containsExactlyElementsOf(Stream.of(pages.split(" ")).map(SampleEvent::id).toList());
    }

    @Test
    void anArticleNamesItsStoryAndAStoryItsArticles() {
        // When
        String story = when().get("/articles?site=cut.example").then().extract().path("articles[0].story");

        // Then
        assertThat(ids("story=" + story)).containsExactly(id("longer"), id("cut"), id("wire"));
        assertThat(ids("story=none-such")).isEmpty();
    }

    @Test
    void countsAndFeedsLeaveCopiesOutToo() {
        when().get("/articles/facets?" + ALL).then().body("total", equalTo(4));
        when().get("/articles/facets?" + ALL + "&copies=false").then().body("total", equalTo(2));
        assertThat(when().get("/feed.json?" + ALL + "&copies=false").then().extract().<List<String>>path("items.id")).hasSize(2);
    }

    @Test
    void pagesOfAListWithoutCopiesFollowEachOtherWithoutGapOrRepeat() {
        // When
        var first = when().get("/articles?" + ALL + "&copies=false&limit=1").then().extract();
        var second = when().get(first.<String>path("next")).then().extract();

        // Then
        assertThat(first.<List<String>>path("articles.id")).containsExactly(id("alone"));
        assertThat(second.<List<String>>path("articles.id")).containsExactly(id("wire"));
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void anArticleThatIsRewrittenLeavesItsStory() {
        // Given
        Kafka.send(SampleEvent.of("rewritten").site("rewritten.example").fetchedAt("2026-11-20T10:00:00Z").sketch(sketch("wire")));
        awaitStored("1", "site_host = 'rewritten.example' AND story = (SELECT story FROM article WHERE site_host = 'wire.example')");

        // When
        Kafka.send(SampleEvent.of("rewritten").site("rewritten.example").fetchedAt("2026-11-20T11:00:00Z"));

        // Then
        awaitStored("1", "site_host = 'rewritten.example' AND story <> (SELECT story FROM article WHERE site_host = 'wire.example')");
        assertThat(ids(ALL + "&copies=false")).containsExactly(id("alone"), id("wire"));
    }

    @Test
    void whereTheFirstIsWithdrawnTheNextStandsForTheStory() {
        // Given
        for (int hour = 1; hour <= 3; hour++) {
            Kafka.send(SampleEvent.of("left-" + hour).site("left" + hour + ".example").publishedAt("2026-11-11T0" + hour + ":00:00Z").sketch(sketch("left")));
        }
        awaitStored("3", "site_host ~ 'left..example'");
        String sites = "copies=false&site=left1.example&site=left2.example&site=left3.example";
        assertThat(ids(sites)).containsExactly(id("left-1"));

        // When
        Kafka.withdraw(id("left-1"));
        awaitStored("2", "site_host ~ 'left..example'");

        // Then
        assertThat(ids(sites)).containsExactly(id("left-2"));
    }

    @Test
    void whatIsPublishedFirstButComesLaterStandsForTheStory() {
        // Given
        Kafka.send(SampleEvent.of("reprint").site("reprint.example").publishedAt("2026-11-12T11:00:00Z").sketch(sketch("late")));
        awaitStored("1", "site_host = 'reprint.example'");

        // When
        Kafka.send(SampleEvent.of("original").site("original.example").publishedAt("2026-11-12T10:00:00Z").sketch(sketch("late")));
        awaitStored("1", "site_host = 'original.example'");

        // Then
        assertThat(ids("site=reprint.example&site=original.example&copies=false")).containsExactly(id("original"));
    }

    @Test
    void aSitesOwnArticlesAreNoCopiesOfEachOther() {
        // When
        Kafka.send(SampleEvent.of("monday").site("draw.example").sketch(sketch("draw")));
        Kafka.send(SampleEvent.of("tuesday").site("draw.example").sketch(sketch("draw")));
        awaitStored("2", "site_host = 'draw.example'");

        // Then
        assertThat(ids("site=draw.example&copies=false")).hasSize(2);
    }

    @Test
    void aNoticeThatManyPagesCarryMakesNoCopies() {
        // When
        for (int page = 1; page <= 2; page++) {
            Kafka.send(SampleEvent.of("notice-" + page).site("notice" + page + ".example").sketch(sketch("notice")).with(event -> event.put("wordCount", 59)));
        }
        awaitStored("2", "site_host ~ 'notice..example'");

        // Then
        assertThat(ids("site=notice1.example&site=notice2.example&copies=false")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\"]", "[4294967296]", "{}", "\"none\""})
    void aSketchThatIsNoneIsADeadLetter(String sketch) {
        // Given
        SampleEvent event = SampleEvent.of("broken-sketch");
        String json = new String(event.bytes(), StandardCharsets.UTF_8).replaceAll("\"sketch\":\\[[^]]*]", "\"sketch\":" + sketch);

        // When
        Kafka.send(event.id(), json.getBytes(StandardCharsets.UTF_8), Kafka.TYPE, "broken " + sketch);

        // Then
        var letter = Kafka.deadLetter(record -> record.value() != null && new String(record.value(), StandardCharsets.UTF_8).equals(json));
        assertThat(Kafka.header(letter, "dead-letter-reason")).contains("not of the contract's types");
    }

    /** As it stands in a store that an older version of the service has filled. */
    @Test
    void anArticleThatIsNotFiledIsListedAndNobodysCopy() {
        // Given
        for (int page = 1; page <= 2; page++) {
            Kafka.send(SampleEvent.of("unfiled-" + page).site("unfiled" + page + ".example").sketch(sketch("unfiled")));
        }
        awaitStored("2", "site_host ~ 'unfiled..example'");

        // When
        Database.run("UPDATE article SET story = NULL, sketch = '{}' WHERE site_host ~ 'unfiled..example'");

        // Then
        var listed = when().get("/articles?site=unfiled1.example&site=unfiled2.example&copies=false").then().extract();
        assertThat(listed.<List<String>>path("articles.id")).hasSize(2);
        assertThat(listed.asString()).doesNotContain("\"story\"");
    }

    /** As of an event that an older enrich-service made. */
    @Test
    void anArticleWithoutASketchIsNobodysCopy() {
        // When
        Kafka.send(SampleEvent.of("old-1").site("old1.example").with(event -> event.remove("sketch")));
        Kafka.send(SampleEvent.of("old-2").site("old2.example").with(event -> event.remove("sketch")));
        awaitStored("2", "site_host ~ 'old..example'");

        // Then
        assertThat(ids("site=old1.example&site=old2.example&copies=false")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copies=no", "copies=1", "copies=false&copies=true"})
    void whatIsNeitherTrueNorFalseIsRefused(String query) {
        given().get("/articles?" + query).then().statusCode(400).body("parameter", equalTo("copies"));
    }

    private static List<String> ids(String query) {
        return given().urlEncodingEnabled(false).get("/articles?limit=100&" + query).then().statusCode(200).extract().path("articles.id");
    }

    private static void awaitStored(String count, String which) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE " + which)).isEqualTo(count));
    }
}
