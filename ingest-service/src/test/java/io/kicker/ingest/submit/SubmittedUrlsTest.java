package io.kicker.ingest.submit;

import java.util.List;

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
}
