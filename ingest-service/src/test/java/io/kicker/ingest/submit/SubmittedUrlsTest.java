package io.kicker.ingest.submit;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SubmittedUrlsTest {

    @ParameterizedTest
    @ValueSource(strings = {"{\"url\":\"https://news.test/a\"}\n{\"url\":\"https://news.test/b\"}", "[\"https://news.test/a\"] [\"https://news.test/b\"]",
            "{\"url\":\"https://news.test/a\"}}"})
    void ofTwoJsonValuesNoneIsLostInSilence(String body) {
        assertThatThrownBy(() -> SubmittedUrls.ofJson(body)).isInstanceOf(UnusableBody.class).hasMessageContaining("not JSON");
    }

    @Test
    void aLineOfTwoJsonValuesIsThatLinesProblemOnly() throws Exception {
        // When
        List<SubmittedUrls.Item> items = SubmittedUrls.ofLines("\"https://news.test/a\" \"https://news.test/b\"\n\"https://news.test/c\"\n");

        // Then
        assertThat(items).extracting(SubmittedUrls.Item::problem).containsExactly("not JSON, or more than one value of it", null);
    }

    @Test
    void ofUrlAndUrlsNoneIsLostInSilence() {
        assertThatThrownBy(() -> SubmittedUrls.ofJson("{\"url\":\"https://news.test/a\",\"urls\":[\"https://news.test/b\"]}"))
                .isInstanceOf(UnusableBody.class).hasMessageContaining("both url and urls");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstUrl() throws Exception {
        // Given
        String mark = "\uFEFF";

        // When
        var items = Stream.of(SubmittedUrls.ofText(mark + "https://news.test/a\r\n"), SubmittedUrls.ofLines(mark + "\"https://news.test/a\"\n"),
                SubmittedUrls.ofJson(mark + "{\"url\":\"https://news.test/a\"}"));

        // Then
        assertThat(items.flatMap(List::stream)).extracting(item -> item.request().url()).containsOnly("https://news.test/a").hasSize(3);
    }
}
