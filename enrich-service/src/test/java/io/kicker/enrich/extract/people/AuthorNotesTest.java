package io.kicker.enrich.extract.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.kicker.enrich.extract.Block;

class AuthorNotesTest {

    private static final List<Block> NEWS = Collections.nCopies(6, new Block.Paragraph("The ferries will run every ten minutes from Monday, the board said."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe is a freelance writer who covers ports.                                    | true
            Jane Doe, PhD, is a certified engineer.                                             | true
            Jane Doe (37) ist Redakteurin im Ressort Wirtschaft.                                | true
            Jane Doe kam 2001 zur Zeitung und war zunächst in der Wirtschaftsredaktion tätig.   | true
            Jane Doe joined the paper in 2019 after ten years at sea.                           | true
            Jane Doe writes about ports and those who live from them.                           | true
            Jane Doe: It is the first time that the board says so.                              | false
            Jane Doe's report on the ferries is on the board's table now.                       | false
            Jane Doe saw the ferry leave. It is the last one.                                   | false
            Jane Doerr is the head of the board.                                                | false
            John Roe is the captain of the ferry, and has been for years.                       | false
            """)
    void aParagraphThatIntroducesTheAuthorIsLeftOut(String line, boolean isNote) {
        // Given
        List<Block> above = new ArrayList<>(NEWS);
        above.add(0, new Block.Paragraph(line));
        List<Block> below = new ArrayList<>(NEWS);
        below.add(new Block.Paragraph(line));

        // When
        List<Block> withoutAbove = AuthorNotes.without(above, List.of("Jane Doe"));
        List<Block> withoutBelow = AuthorNotes.without(below, List.of("Jane Doe"));

        // Then
        assertThat(withoutAbove).isEqualTo(isNote ? NEWS : above);
        assertThat(withoutBelow).isEqualTo(isNote ? NEWS : below);
    }

    @Test
    void soIsTheLabelOrTheNameAboveIt() {
        // Given
        List<Block> body = new ArrayList<>(NEWS);
        body.add(new Block.Heading(2, "About the author"));
        body.add(new Block.Paragraph("Jane Doe is a freelance writer."));

        // When
        List<Block> without = AuthorNotes.without(body, List.of("Jane Doe"));

        // Then
        assertThat(without).isEqualTo(NEWS);
    }

    @Test
    void inTheMiddleItIsPartOfTheText() {
        // Given
        List<Block> body = new ArrayList<>(NEWS);
        body.add(3, new Block.Paragraph("Jane Doe is one of forty who wait at the pier each morning."));

        // When
        List<Block> without = AuthorNotes.without(body, List.of("Jane Doe"));

        // Then
        assertThat(without).isEqualTo(body);
    }
}
