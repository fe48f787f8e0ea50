package io.kicker.index.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;

import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.index.name.TopicName;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What is pressed to get on, in a real browser, whose window is too narrow for all topics. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class NavigationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CHOSEN = "document.querySelector('.sections [aria-current]')";

    @TestHTTPResource("/")
    URI site;

    @Test
    void whatIsChosenIsSeen() throws Exception {
        try (Browser browser = Browser.start("")) {
            // Given
            for (TopicName topic : TopicName.values()) {
                Kafka.send(SampleEvent.of("navigation-" + topic).site("navigation.example").topic(topic.code(), topic.name()));
            }

            // When
            await().atMost(PATIENCE).until(() -> {
                browser.open(site.resolve("/?topic=" + TopicName.WEATHER.code()));
                return browser.value(CHOSEN + "?.textContent ?? ''").startsWith("Weather");
            });

            // Then
            await().atMost(PATIENCE).untilAsserted(() ->
                    assertThat(browser.value(CHOSEN + ".getBoundingClientRect().right <= window.innerWidth")).isEqualTo("true"));
            assertThat(browser.value("window.scrollY")).isEqualTo("0");
        }
    }

    /** A card is a link from edge to edge; the names in it lie above that. */
    @Test
    void whoElseHasATextCanBeClickedInItsCard() throws Exception {
        try (Browser browser = Browser.start("")) {
            // Given
            for (int publisher = 1; publisher <= 2; publisher++) {
                Kafka.send(SampleEvent.of("clicked-" + publisher).site("clicked" + publisher + ".example")
                        .publishedAt("2026-11-17T0" + publisher + ":00:00Z").sketch(SampleEvent.sketch("clicked")));
            }

            // When
            await().atMost(PATIENCE).until(() -> {
                browser.open(site.resolve("/?site=clicked1.example&site=clicked2.example"));
                return !browser.value("document.querySelector('.source a')?.href ?? ''").isEmpty();
            });

            // Then
            assertThat(browser.value("""
                    (() => { const name = document.querySelector('.source a');
                    name.scrollIntoView({block: 'center', behavior: 'instant'});
                    const box = name.getBoundingClientRect();
                    return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2).closest('a').href; })()"""))
                    .endsWith("/read/" + SampleEvent.id("clicked-2"));
        }
    }
}
