package io.kicker.ingest.frontier;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.kicker.ingest.event.Outcome;
import io.kicker.ingest.fetch.Crowded;
import io.kicker.ingest.fetch.Expected;
import io.kicker.ingest.fetch.Failed;
import io.kicker.ingest.fetch.FetchResult;
import io.kicker.ingest.fetch.Page;
import io.kicker.ingest.fetch.Redirect;
import io.kicker.ingest.fetch.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class LineTest {

    static Stream<Arguments> turns() {
        return Stream.of(
                arguments("a page", List.of(new Page(200, Map.of(), new byte[0], 70)), true, 70),
                arguments("a redirected robots.txt", List.of(new Redirect(301, "/", 10), new Refused(Outcome.GONE, "404", 404, 20)), true, 30),
                arguments("silence", List.of(new Failed("no answer", null, null, 30_000)), true, 30_000),
                arguments("nothing", List.of(), false, 0),
                arguments("a forbidden address", List.of(new Refused(Outcome.FORBIDDEN_ADDRESS, "10.0.0.1 is private", null, 0)), false, 0),
                arguments("our own lack of threads", List.of(new Crowded()), false, 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("turns")
    void itIsKnownWhetherServersWereAskedAndHowLongTheyTook(String about, List<FetchResult> answers, boolean asked, long millis) {
        // Given
        Queue<FetchResult> left = new ArrayDeque<>(answers);
        var line = new Line((url, expected, known) -> CompletableFuture.completedFuture(left.poll()));

        // When
        answers.forEach(answer -> line.fetch(URI.create("https://news.test/"), Expected.PAGE));

        // Then
        assertThat(line.wasAsked()).isEqualTo(asked);
        assertThat(line.millis()).isEqualTo(millis);
    }
}
