package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class HanBylineTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/han-bylines.csv", delimiter = '|', numLinesToSkip = 1)
    void aLineInTheTextNamesItsReporters(String line, String people) {
        // When
        List<String> found = HanByline.of(List.of(new Block.Paragraph(line)), Outline.of(Jsoup.parse("")));

        // Then
        assertThat(String.join(", ", found)).isEqualTo(people == null ? "" : people);
    }
}
