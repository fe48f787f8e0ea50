package io.kicker.local;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kicker.local.follow.Journey;
import io.kicker.local.follow.Submission;
import io.kicker.local.site.ExpectedPage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SampleCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ExpectedPage EXPECTED =
            new ExpectedPage("http://straits.test/a", "fetched", Optional.of("enriched"), "", "", "", "", "/img/quay.svg");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as the stream lists it      | {"image":{"url":"http://straits.test/img/quay.svg"}}                                       | 0
            as it is asked for          | {"images":[{"url":"http://straits.test/img/quay.svg"},{"url":"http://straits.test/b.svg"}]} | 0
            with another picture        | {"image":{"url":"http://straits.test/img/dock.svg"}}                                       | 1
            without one                 | {"images":[]}                                                                              | 1
            """)
    void anArticlesFirstPictureIsTheOneExpected(String how, String article, int differences) throws Exception {
        // Given
        List<JsonNode> fetched = List.of(JSON.readTree("{\"outcome\":\"fetched\"}"));
        Optional<JsonNode> enriched = Optional.of(JSON.readTree("{\"outcome\":\"enriched\"}"));
        Submission submission = new Submission("1", "http://straits.test/a", Instant.EPOCH);
        Journey journey = new Journey(submission, fetched, enriched, Optional.of(JSON.readTree(article)), Optional.of(Duration.ofSeconds(1)));

        // When
        List<String> found = SampleCheck.differences(EXPECTED, journey);

        // Then
        assertThat(found).as(how).hasSize(differences);
    }
}
