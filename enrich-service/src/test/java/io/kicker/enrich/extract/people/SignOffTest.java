package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.extract.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SignOffTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/sign-offs.csv", delimiter = '|', numLinesToSkip = 1)
    void theLastLineGivesDeskAndAgenciesAndLeavesTheBody(String line, String desk, String agencies) {
        // Given
        List<Block> body = List.of(new Block.Paragraph("First."), new Block.Paragraph("Second."), new Block.Paragraph(line));

        // When
        SignOff signOff = SignOff.of(body);

        // Then
        assertThat(signOff.desk().orElse(null)).isEqualTo(desk);
        assertThat(String.join(", ", signOff.agencies())).isEqualTo(agencies == null ? "" : agencies);
        assertThat(signOff.body()).hasSize(desk == null && agencies == null ? 3 : 2);
    }
}
