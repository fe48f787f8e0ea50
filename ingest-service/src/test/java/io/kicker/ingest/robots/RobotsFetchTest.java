package io.kicker.ingest.robots;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Fetcher;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RobotsFetchTest {

    private static final URI PAGE = URI.create("https://news.test/a");

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"?v=2, https://news.test/robots.txt?v=2", "//www.news.test/robots.txt, https://www.news.test/robots.txt",
            "/crawlers.txt?for=a|b, https://news.test/crawlers.txt?for=a%7Cb", "HTTPS://WWW.news.test/robots.txt#all, https://www.news.test/robots.txt"})
    void theFileIsReadFromWhereItIsMovedTo(String location, String target) {
        // Given
        Fetcher fetcher = (url, expected, known) -> {
            asked.add(url.toString());
            return CompletableFuture.completedFuture(asked.size() == 1 ? new Redirect(301, location, 1)
                    : new Page(200, Map.of(), "User-agent: *\nDisallow: /a".getBytes(StandardCharsets.UTF_8), 1));
        };

        // When
        RobotsRules rules = rules(fetcher);

        // Then
        assertThat(asked).containsExactly("https://news.test/robots.txt", target);
        assertThat(rules.allows(PAGE)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ftp://news.test/robots.txt", "//user:secret@news.test/robots.txt", "javascript:alert(1)"})
    void whatIsNoWebAddressIsNotAsked(String location) {
        // Given
        Fetcher fetcher = (url, expected, known) -> {
            asked.add(url.toString());
            return CompletableFuture.completedFuture(new Redirect(301, location, 1));
        };

        // When
        RobotsRules rules = rules(fetcher);

        // Then
        assertThat(asked).hasSize(1);
        assertThat(rules.allows(PAGE)).isTrue();
    }

    @Test
    void aFileThatIsMovedToAForbiddenAddressIsWaitedFor() {
        // Given
        Fetcher fetcher = (url, expected, known) -> CompletableFuture.completedFuture(url.getPort() < 0
                ? new Redirect(301, "https://news.test:8443/robots.txt", 1)
                : new Refused(Outcome.FORBIDDEN_ADDRESS, "port 8443", null, 1));

        // When
        RobotsRules rules = rules(fetcher);

        // Then
        assertThat(rules.isDeferred()).isTrue();
    }

    private static RobotsRules rules(Fetcher fetcher) {
        var robots = new RobotsFetch(fetcher, "Kicker");
        return robots.read(PAGE, robots.ask(PAGE).join()).rules();
    }
}
