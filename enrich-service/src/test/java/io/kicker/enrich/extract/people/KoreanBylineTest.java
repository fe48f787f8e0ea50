package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.outline.Outline;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class KoreanBylineTest {

    private static final Block.Paragraph TEXT = new Block.Paragraph("항만청은 월요일부터 배가 십 분마다 다닐 것이라고 밝혔다. 지난겨울에는 다섯 척 가운데 두 척이 수리를 받아 승객들이 오래 기다려야 했다.");

    @ParameterizedTest
    @CsvFileSource(resources = "/korean-bylines.csv", delimiter = '|', numLinesToSkip = 1)
    void aLineAtAnEndOfTheTextNamesItsReporters(String line, String people) {
        // Given
        List<Block> body = line.startsWith("[") ? List.of(new Block.Paragraph(line), TEXT, TEXT) : List.of(TEXT, TEXT, new Block.Paragraph(line));

        // When
        List<String> found = KoreanByline.of(body, Outline.of(Jsoup.parse("")));

        // Then
        assertThat(String.join(", ", found)).isEqualTo(people == null ? "" : people);
    }
}
