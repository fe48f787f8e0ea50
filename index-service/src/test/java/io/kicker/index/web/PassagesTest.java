package io.kicker.index.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.stream.Collectors;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cards of a search show where the texts have what was searched for. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class PassagesTest {

    private static final String FILLER = "Nothing else of note took place in the town that week, as far as anybody there can remember. ";

    @BeforeAll
    static void articles() {
        Kafka.send(article("begins").text("Both ferries are back at work. " + FILLER.repeat(20)));
        Kafka.send(article("within").text(FILLER.repeat(20) + "Then the old <b>ferry</b> & its crew \uE001left\uE000. " + FILLER.repeat(20)));
        Kafka.send(article("headline").headline("A bridge is built").text(FILLER).with(event -> event.put("standfirst", "What happened.")));
        Kafka.send(article("german").language("de").text("Die Häuser am Hafen wurden verkauft. ".repeat(3)));
        Kafka.send(article("chinese").language("zh").text("这里没有别的消息。".repeat(30) + "他在北京大学读书。" + "这里没有别的消息。".repeat(30)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = 'passages.example'")).isEqualTo("5"));
    }

    private static SampleEvent article(String page) {
        return SampleEvent.of("passages-" + page).site("passages.example").headline("A quiet day");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ferry works     | begins   | Both [ferries] are back at [work].
            ferry           | within   | Then the old [ferry] & its crew left.
            old -bus        | within   | Then the [old] ferry & its crew left.
            "old ferry"     | within   | Then the [old] [ferry] & its crew left.
            bridge          | headline | What happened.
            Haus            | german   | Die [Häuser] am Hafen wurden verkauft.
            北京大学         | chinese  | 他在[北京大学]读书。
            -nothing haus   | german   | Die [Häuser] am Hafen wurden verkauft.
            """)
    void aCardShowsThePlaceInTheTextAndElseTheStandfirst(String search, String page, String shown) {
        // When
        String html = given().accept("text/html").queryParam("q", search).queryParam("site", "passages.example").get("/").asString();
        Element card = Jsoup.parse(html).selectFirst(".rows .card[data-id=" + SampleEvent.id("passages-" + page) + "]");

        // Then
        assertThat(card.selectFirst(".standfirst").childNodes().stream()
                .map(node -> node instanceof TextNode text ? text.text() : "[" + ((Element) node).text() + "]").collect(Collectors.joining())).contains(shown);
    }
}
