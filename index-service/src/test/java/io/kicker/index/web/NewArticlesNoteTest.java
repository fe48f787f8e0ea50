package io.kicker.index.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.index.feed.EventStream;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The note of new articles in a real browser, where there is one. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class NewArticlesNoteTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    // As the tests' settings say.
    private static final int MOST = 12;
    private static final String NOTE = "document.querySelector('.news a:not([hidden])')?.textContent ?? ''";

    /** Keeps the addresses and states of the streams, shortens the page's pauses, and lets the test be the one who looks at the page or at another. */
    private static final String SCRIPT = """
            const later = window.setTimeout;
            window.setTimeout = (act, pause) => later(act, Math.min(pause, 300));
            window.streams = [];
            window.EventSource = class extends EventSource { constructor(url) { super(url); streams.push(this); } };
            let hidden = location.hash === "#background";
            Object.defineProperty(Document.prototype, "hidden", { get: () => hidden });
            window.look = (away) => { hidden = away; document.dispatchEvent(new Event("visibilitychange")); };
            """;

    @TestHTTPResource("/")
    URI site;

    @Test
    void anArticleIsAnnouncedOnAnOpenPage() throws Exception {
        try (Browser browser = Browser.start(SCRIPT)) {
            // Given
            sendAndAwait("note-0", "note.example");
            browser.open(site.resolve("/?site=note.example"));
            await().atMost(PATIENCE).until(() -> browser.value("streams[0]?.readyState").equals("1"));

            // When
            Kafka.send(SampleEvent.of("note-1").site("note.example"));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value(NOTE)).isEqualTo("1 new article"));
            assertThat(browser.value("streams[0].url")).matches(".*/articles/stream\\?site=note.example&copies=false&since=[0-9]+");
        }
    }

    @Test
    void aPageOpenedInTheBackgroundCatchesUpAtItsFirstLookAndAtEveryOther() throws Exception {
        try (Browser browser = Browser.start(SCRIPT)) {
            // Given
            sendAndAwait("background-0", "background.example");
            browser.open(site.resolve("/?site=background.example#background"));
            await().atMost(PATIENCE).until(() -> browser.value("document.readyState").equals("complete"));
            sendAndAwait("background-1", "background.example");

            // When
            browser.value("look(false)");

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value(NOTE)).isEqualTo("1 new article"));
            browser.value("look(true)");
            sendAndAwait("background-2", "background.example");
            browser.value("look(false)");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value(NOTE)).isEqualTo("2 new articles"));
        }
    }

    /** Without a date, nothing tells that those below the fold, or on the next page, are older. */
    @Test
    void aPageOpenedInTheBackgroundAnnouncesOnlyWhatCameAfterIt() throws Exception {
        try (Browser browser = Browser.start(SCRIPT)) {
            // Given
            for (int number = 0; number < 23; number++) {
                Kafka.send(SampleEvent.of("undated-" + number).site("undated.example").with(event -> event.remove("publishedAt")));
            }
            await().atMost(PATIENCE).untilAsserted(() -> given().get("/?site=undated.example").then().body(containsString("23 articles")));
            browser.open(site.resolve("/?site=undated.example#background"));
            await().atMost(PATIENCE).until(() -> browser.value("document.readyState").equals("complete"));

            // When
            browser.value("look(false)");
            await().atMost(PATIENCE).until(() -> browser.value("streams[0]?.readyState").equals("1"));
            Kafka.send(SampleEvent.of("undated-new").site("undated.example").with(event -> event.remove("publishedAt")));

            // Then
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value(NOTE)).isEqualTo("1 new article"));
        }
    }

    @Test
    void aPageWhoseStreamWasRefusedTriesAgainAndCatchesUp() throws Exception {
        List<EventStream> others = new ArrayList<>();
        try (Browser browser = Browser.start(SCRIPT)) {
            // Given
            await().atMost(PATIENCE).until(() -> given().get("/q/metrics").asString().contains("kicker_index_streams 0.0"));
            for (int count = 0; count < MOST; count++) {
                others.add(EventStream.open(site.resolve("/articles/stream").toString(), null));
            }
            sendAndAwait("no-room-0", "no-room.example");
            browser.open(site.resolve("/?site=no-room.example"));
            await().atMost(PATIENCE).until(() -> browser.value("streams[0]?.readyState").equals("2"));
            sendAndAwait("no-room-1", "no-room.example");

            // When
            others.forEach(EventStream::close);

            // Then
            // Their places are free once the service has noticed that nobody reads them.
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value(NOTE)).isEqualTo("1 new article"));
        } finally {
            others.forEach(EventStream::close);
        }
    }

    private static void sendAndAwait(String page, String host) {
        Kafka.send(SampleEvent.of(page).site(host));
        await().atMost(PATIENCE).untilAsserted(() ->
                given().get("/articles/" + SampleEvent.id(page)).then().statusCode(200));
    }
}
