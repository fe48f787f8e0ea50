package io.kicker.index.query;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.ArrayList;
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

/** A search by relevance: what an article is about stands in its headline, what it mentions in its text. The newest mention it least. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class RelevanceTest {

    private static final String SEARCH = "/articles?site=relevance.example&sort=relevance&q=";

    @BeforeAll
    static void articles() {
        Kafka.send(article("about").publishedAt("2026-11-01T10:00:00Z").headline("The ferry is back"));
        Kafka.send(article("lead").publishedAt("2026-11-02T10:00:00Z").with(event -> event.put("standfirst", "Nobody took the ferry.")));
        Kafka.send(article("mentioned").publishedAt("2026-11-03T10:00:00Z").text("They came by ferry."));
        Kafka.send(article("mentioned-later").publishedAt("2026-11-04T10:00:00Z").text("They came by ferry."));
        Kafka.send(article("german").publishedAt("2026-10-05T10:00:00Z").language("de").headline("Ferry fährt wieder"));
        Kafka.send(article("other").publishedAt("2026-11-06T10:00:00Z").text("They came by bus."));
        Kafka.send(article("both").publishedAt("2026-10-01T10:00:00Z").headline("Ferry company and port union call off the planned strike"));
        Kafka.send(article("often").publishedAt("2026-10-02T10:00:00Z").text("Ferry and strike. Ferry and strike. Ferry and strike. Ferry and strike."));
        Kafka.send(article("accented").publishedAt("2026-10-03T10:00:00Z").language("tr").headline("Erdoğan seçimi kazandı").text("Metin. ".repeat(150)));
        Kafka.send(article("unaccented").publishedAt("2026-10-04T10:00:00Z").text("They spoke of Erdogan. ".repeat(3)));
        Kafka.send(article("chinese").publishedAt("2026-10-05T10:00:00Z").language("zh").headline("北京大学校长访问上海"));
        Kafka.send(article("chinese-text").publishedAt("2026-10-06T10:00:00Z").language("zh").text("他在北京大学读书。北京大学很大。"));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = 'relevance.example'")).isEqualTo("12"));
    }

    private static SampleEvent article(String page) {
        return SampleEvent.of(page).site("relevance.example").headline("A quiet day").text("Nothing happened.").with(event -> event.remove("standfirst"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ferry&from=2026-11-01 | about lead mentioned-later mentioned
            ferry&from=2026-11-03 | mentioned-later mentioned
            ferry -strike       | about german lead mentioned-later mentioned
            ferry strike        | both often
            bus or ferry -strike | about german lead other mentioned-later mentioned
            bus                 | other
            the                 |
            erdogan             | accented unaccented
            Erdoğan             | accented unaccented
            北京大学             | chinese chinese-text
            """)
    void whatIsAboutItComesBeforeWhatMentionsItAndTheNewerBeforeTheOlder(String search, String pages) {
        // When
        List<String> found = when().get(SEARCH + search).then().statusCode(200).extract().path("articles.id");

        // Then
        assertThat(found).containsExactlyElementsOf(pages == null ? List.of() : Stream.of(pages.split(" ")).map(SampleEvent::id).toList());
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepeat() {
        // When
        List<String> paged = new ArrayList<>();
        String next = SEARCH + "ferry&from=2026-10-05&limit=2";
        while (next != null) {
            var page = when().get(next).then().statusCode(200).extract();
            paged.addAll(page.path("articles.id"));
            next = page.path("next");
        }

        // Then
        assertThat(paged).containsExactly(id("about"), id("german"), id("lead"), id("mentioned-later"), id("mentioned"));
    }

    @Test
    void eachTextIsOnceWhereCopiesAreNotWanted() {
        assertThat(when().get(SEARCH + "ferry&copies=false").then().extract().<List<String>>path("articles.id")).startsWith(id("about"), id("german"), id("both"));
        assertThat(when().get(SEARCH + "-nothing&limit=1").then().statusCode(200).extract().<List<String>>path("articles.id")).containsExactly(id("other"));
    }

    @Test
    void withoutASearchNothingIsMoreRelevantThanAnything() {
        when().get("/articles?sort=relevance").then().statusCode(400).body("parameter", equalTo("sort"));
    }
}
