package io.kicker.index.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import io.kicker.index.Database;
import io.kicker.index.Kafka;
import io.kicker.index.SampleEvent;
import io.kicker.testing.broker.BrokerResource;
import io.kicker.testing.database.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages for those who hear them, do not see them well or use no mouse (WCAG 2.2), in a real browser. */
@QuarkusTest
@QuarkusTestResource(BrokerResource.class)
@QuarkusTestResource(DatabaseResource.class)
class AccessibilityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LIST = "/?site=access.example&q=flood";
    private static final String FRONT = "/";
    private static final String ARTICLE = "/read/english";
    private static final String ARABIC = "/read/arabic";
    private static final String UNKNOWN = "/read/unknown";
    private static final Set<String> NAMED = Set.of("link", "button", "textbox", "searchbox", "Date", "DisclosureTriangle", "region", "navigation");

    private static Browser browser;

    @TestHTTPResource("/")
    URI site;

    @BeforeAll
    static void articles() throws Exception {
        browser = Browser.start(script());
        Kafka.send(SampleEvent.of("english").site("access.example"));
        Kafka.send(SampleEvent.of("arabic").site("access.example").language("ar").headline("مزارعو الدلتا يجرّبون القمح"));
        Kafka.send(SampleEvent.of("unknown").site("access.example").with(event -> event.remove("language")));
        await().atMost(PATIENCE).untilAsserted(() ->
                assertThat(Database.value("SELECT count(*) FROM article WHERE site_host = 'access.example'")).isEqualTo("3"));
    }

    @AfterAll
    static void close() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FRONT, LIST, ARTICLE, ARABIC, "/about", "/nothing"})
    void everyControlHasANameAndEveryPartOfThePageItsPlace(String path) {
        // When
        open(path);
        List<JsonNode> heard = browser.accessibilityTree();

        // Then
        assertThat(heard).filteredOn(node -> NAMED.contains(role(node))).isNotEmpty().allSatisfy(node -> assertThat(node.at("/name/value").asText()).isNotBlank());
        assertThat(heard).extracting(AccessibilityTest::role).contains("banner", "search", "navigation", "main", "contentinfo");
    }

    @ParameterizedTest
    @ValueSource(strings = {FRONT, LIST, ARTICLE, ARABIC, "/about", "/nothing"})
    void headingsBeginWithOneAndSkipNoLevel(String path) {
        // When
        open(path);
        String levels = browser.value("headingLevels()");

        // Then
        assertThat(levels).startsWith("1").containsOnlyOnce("1").doesNotContainPattern("1[3-6]|2[4-6]|3[56]|46");
    }

    @ParameterizedTest
    @ValueSource(strings = {FRONT, LIST, ARTICLE, ARABIC, "/about", "/nothing"})
    void textStandsOutInLightAndInDark(String path) {
        for (String scheme : List.of("light", "dark")) {
            // When
            browser.wantColours(scheme);
            open(path);

            // Then
            assertThat(browser.value("faintTexts()")).as(scheme).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {FRONT, LIST, ARTICLE, ARABIC, "/about"})
    void theKeyboardGoesThroughThePageInReadingOrderAndIsSeen(String path) {
        // When
        open(path);
        List<String> stops = stops();

        // Then
        assertThat(stops.get(0)).endsWith("Skip to content");
        assertThat(stops).allMatch(stop -> stop.contains(" seen "));
        assertThat(stops).extracting(stop -> Integer.valueOf(stop.split(" ")[0])).isSorted();
    }

    @Test
    void theFirstKeyLeadsPastTheNavigation() {
        // Given
        open(ARTICLE);

        // When
        browser.press(Browser.Key.TAB);
        browser.press(Browser.Key.ENTER);

        // Then
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(browser.value("document.activeElement.id")).isEqualTo("main"));
    }

    /** Without a language of its own it would be read out in the page's: English. */
    @ParameterizedTest
    @CsvSource({ARTICLE + ", en, ltr", ARABIC + ", ar, rtl", UNKNOWN + ", '', auto"})
    void theWordsOfAnArticleSayWhichLanguageTheyAreIn(String path, String lang, String dir) {
        // Given
        String id = SampleEvent.id(path.substring("/read/".length()));

        for (String place : List.of(path + " .story", path + " .related .card", "/?site=access.example [data-id='" + id + "']")) {
            // When
            String[] parts = place.split(" ", 2);
            open(parts[0]);
            String words = "document.querySelector(\"" + parts[1] + "\")";

            // Then
            assertThat(browser.value(words + ".getAttribute('lang') + ' ' + " + words + ".dir")).as(place).isEqualTo(lang + " " + dir);
        }
    }

    /** Until the keyboard has left the page, or is back where it began: a browser without a window does either. */
    private static List<String> stops() {
        List<String> stops = new ArrayList<>();
        String stop = nextStop();
        while (!stop.isEmpty() && (stops.isEmpty() || !stop.equals(stops.get(0)))) {
            stops.add(stop);
            stop = nextStop();
        }
        return stops;
    }

    private static String nextStop() {
        browser.press(Browser.Key.TAB);
        return browser.value("focused()");
    }

    private void open(String path) {
        browser.open(site.resolve(path.startsWith("/read/") ? "/read/" + SampleEvent.id(path.substring("/read/".length())) : path));
        await().atMost(PATIENCE).until(() -> browser.value("document.readyState").equals("complete"));
    }

    private static String role(JsonNode node) {
        return node.at("/role/value").asText();
    }

    private static String script() throws IOException {
        try (var script = AccessibilityTest.class.getResourceAsStream("accessibility.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
