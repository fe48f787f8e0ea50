package io.kicker.index.feed;

import static io.kicker.index.SampleEvent.id;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.index.query.Problem;
import io.kicker.index.store.Head;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class StreamResourceTest {

    // As the tests' settings say.
    private static final int MOST = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TestHTTPResource("/articles/stream")
    URI stream;

    @Inject
    Head head;

    @Test
    void articleArrivesOnTheOpenStreamsThatAskForItsLikes() throws Exception {
        try (EventStream all = EventStream.open(stream + "?site=live.example", null);
                EventStream asia = EventStream.open(stream + "?site=live.example&region=142", null);
                EventStream words = EventStream.open(stream + "?site=live.example&q=floods", null)) {
            // When
            sendOneByOne(article("live-1").region("DE", "Germany", "Germany").headline("Calm").text("Nothing of the sort."),
                    article("live-2").region("JP", "Japan", "Japan").headline("Calm").text("Nothing of the sort."),
                    article("live-3").region("FR", "France", "France").headline("Water").text("A flood."));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(all.articles()).containsExactly(id("live-1"), id("live-2"), id("live-3")));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(asia.articles()).containsExactly(id("live-2")));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(words.articles()).containsExactly(id("live-3")));
        }
    }

    @Test
    void brokenStreamGoesOnWhereItStopped() throws Exception {
        // Given
        String last;
        try (EventStream first = EventStream.open(stream + "?site=break.example", null)) {
            Kafka.send(article("break-1").site("break.example"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(first.articles()).containsExactly(id("break-1")));
            last = first.lastId();
        }

        // When
        sendOneByOne(article("break-2").site("break.example"), article("break-3").site("break.example"));

        // Then
        try (EventStream second = EventStream.open(stream + "?site=break.example", last)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.articles()).containsExactly(id("break-2"), id("break-3")));
        }
    }

    /** As of a store that was rebuilt in a new database, which counts from one again. */
    @Test
    void placeThatTheStoreHasNotReachedIsItsEnd() throws Exception {
        // Given
        sendOneByOne(article("rebuilt-1").site("rebuilt.example"));
        try (EventStream open = EventStream.open(stream + "?site=rebuilt.example", "999999999999")) {
            // When
            sendOneByOne(article("rebuilt-2").site("rebuilt.example"));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open.articles()).containsExactly(id("rebuilt-2")));
        }
    }

    /** As of a store that is rebuilt, or restored from a copy, while an instance runs. */
    @Test
    void openStreamGoesOnAtTheEndOfAStoreThatHasLessNow() throws Exception {
        // Given
        sendOneByOne(article("less-1").site("less.example"));
        Database.run("UPDATE article SET position = position + 1000000");
        await().atMost(PATIENCE).until(() -> head.position() > 1_000_000);
        try (EventStream open = EventStream.open(stream + "?site=less.example", null)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(Long.parseLong(open.lastId())).isGreaterThan(1_000_000));

            // When
            Database.run("UPDATE article SET position = position - 1000000");

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(Long.parseLong(open.lastId())).isLessThan(1_000_000));
            sendOneByOne(article("less-2").site("less.example"));
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open.articles()).containsExactly(id("less-2")));
        } finally {
            Database.run("UPDATE article SET position = position - 1000000 WHERE position > 1000000");
        }
    }

    @Test
    void withdrawalOfTheNewestArticleRepeatsNoOther() throws Exception {
        // Given
        try (EventStream open = EventStream.open(stream + "?site=withdrawn.example", null)) {
            sendOneByOne(article("withdrawn-1").site("withdrawn.example"), article("withdrawn-2").site("withdrawn.example"));

            // When
            Kafka.withdraw(id("withdrawn-2"));
            await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("withdrawn-2")).then().statusCode(404));
            int comments = open.comments().size();
            await().atMost(PATIENCE).until(() -> open.comments().size() > comments + 1);
            sendOneByOne(article("withdrawn-3").site("withdrawn.example"));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(open.articles()).containsExactly(id("withdrawn-1"), id("withdrawn-2"), id("withdrawn-3")));
        }
    }

    @Test
    void streamThatBreaksBeforeItsFirstArticleGoesOnFromWhereItWasOpened() throws Exception {
        // Given
        String last;
        try (EventStream first = EventStream.open(stream + "?site=early.example", null)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(first.lastId()).isNotNull());
            last = first.lastId();
        }

        // When
        sendOneByOne(article("early").site("early.example"));

        // Then
        try (EventStream second = EventStream.open(stream + "?site=early.example", last)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(second.articles()).containsExactly(id("early")));
        }
    }

    @Test
    void quietStreamKnowsHowFarItHasLooked() throws Exception {
        try (EventStream quiet = EventStream.open(stream + "?site=quiet.example", null)) {
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(quiet.lastId()).isNotNull());
            long opened = Long.parseLong(quiet.lastId());

            // When
            Kafka.send(article("of no interest"));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(Long.parseLong(quiet.lastId())).isGreaterThan(opened));
            assertThat(quiet.articles()).isEmpty();
        }
    }

    @Test
    void oneStreamTooManyIsToldWhenToComeAgain() throws Exception {
        // Given
        List<EventStream> open = new ArrayList<>();
        try {
            await().atMost(PATIENCE).until(() -> given().get("/q/metrics").asString().contains("kicker_index_streams 0.0"));
            for (int count = 0; count < MOST; count++) {
                open.add(EventStream.open(stream.toString(), null));
            }

            // When
            var answer = given().get("/articles/stream").then();

            // Then
            answer.statusCode(503).contentType(Problem.MEDIA_TYPE).header("Retry-After", "2");
        } finally {
            open.forEach(EventStream::close);
        }
    }

    @Test
    void streamIsEmptyOfArticlesBeforeItBeganButMayAskForThem() throws Exception {
        // Given
        Kafka.send(article("before").site("before.example"));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("before")).then().statusCode(200));

        // When
        try (EventStream fromNow = EventStream.open(stream + "?site=before.example", null);
                EventStream fromTheStart = EventStream.open(stream + "?site=before.example&since=0", null)) {
            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(fromTheStart.articles()).containsExactly(id("before")));
            assertThat(fromNow.articles()).isEmpty();
        }
    }

    @Test
    void whatAnotherInstanceWritesArrivesTooAndTheStreamGoesOn() throws Exception {
        // Given
        Kafka.send(article("other-1").site("other.example"));
        await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + id("other-1")).then().statusCode(200));
        try (EventStream open = EventStream.open(stream + "?site=other.example", null)) {
            // When
            for (int times = 1; times <= 3; times++) {
                int expected = times;
                Database.run("UPDATE article SET position = nextval('article_position') WHERE id = '" + id("other-1") + "'");

                // Then
                await().atMost(PATIENCE).untilAsserted(() -> assertThat(open.articles()).hasSize(expected).containsOnly(id("other-1")));
            }
        }
    }

    @Test
    void quietStreamIsKeptOpenByComments() throws Exception {
        try (EventStream quiet = EventStream.open(stream + "?site=quiet.example", null)) {
            // When
            Kafka.send(article("not-quiet"));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(quiet.comments()).contains("still here"));
            assertThat(quiet.articles()).isEmpty();
        }
    }

    @Test
    void idOfNoEventIsRefused() {
        given().header("Last-Event-ID", "nonsense").get("/articles/stream").then().statusCode(400).body("parameter", equalTo("Last-Event-ID"));
    }

    /** What is written in one batch has no order within it: each is readable before the next is sent. */
    private static void sendOneByOne(SampleEvent... articles) {
        for (SampleEvent article : articles) {
            Kafka.send(article);
            await().atMost(PATIENCE).untilAsserted(() -> given().get("/articles/" + article.id()).then().statusCode(200));
        }
    }

    private static SampleEvent article(String page) {
        return SampleEvent.of(page).site("live.example");
    }
}
