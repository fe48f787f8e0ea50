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

/** The navigation in a real browser, whose window is too narrow for all topics. */
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
}
