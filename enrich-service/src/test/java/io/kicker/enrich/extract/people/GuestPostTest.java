package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.extract.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuestPostTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"This is a guest post by Mira, who sails. | Mira", "Guest post by Mira Tan | Mira Tan", "A guest column written by Mira L. Tan from Straits | Mira L. Tan",
            "Ein Gastbeitrag von Jonas Feldkamp. | Jonas Feldkamp", "Article invité de Mira Tan | Mira Tan", "A guest article from Harbour Media, our partner |",
            "A guest post by the harbour board |", "The guest post by Mira Tan was long. |"})
    void theFirstLineNamesTheGuest(String line, String guest) {
        // When
        List<String> found = GuestPost.by(List.of(new Block.Paragraph(line)));

        // Then
        assertThat(String.join(", ", found)).isEqualTo(guest == null ? "" : guest);
    }
}
