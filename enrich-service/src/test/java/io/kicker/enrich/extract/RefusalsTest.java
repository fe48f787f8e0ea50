package io.kicker.enrich.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.page.Deadline;
import io.kicker.enrich.page.Decoding;
import io.kicker.enrich.page.PageDecoder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pages of a title and a line, in many languages; a new case is a new row. */
class RefusalsTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/refusals.csv", delimiter = '|', numLinesToSkip = 1, ignoreLeadingAndTrailingWhitespace = true)
    void aPageSaysWhatItIsInsteadOfAnArticle(String language, String title, String line, String expected) {
        // Given
        String html = "<html lang='" + language + "'><head><title>" + title + "</title></head><body><h1>" + title + "</h1><p>" + line + "</p></body></html>";

        // When
        Extraction found = extract(html);

        // Then
        String outcome = found instanceof Extraction.NotAnArticle refusal ? refusal.reason().name() : "ARTICLE";
        assertThat(outcome).isEqualTo(expected);
    }

    private static Extraction extract(String html) {
        String url = "https://www.straits.test/news/harbor-ferries-run-every-ten-minutes";
        Deadline deadline = Deadline.in(Duration.ofSeconds(10));
        Decoding.Html page = (Decoding.Html) PageDecoder.decode(html.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8", url, deadline);
        return ArticleExtractor.general()
                .extract(page.document(), new PageAddress(url, url, Optional.empty(), Instant.parse("2026-11-23T10:00:00Z")), deadline);
    }
}
