package io.kicker.enrich.extract.body.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.kicker.enrich.extract.Block;
import io.kicker.enrich.extract.body.BodyReader;
import io.kicker.enrich.extract.signals.StatedText;
import io.kicker.enrich.page.Deadline;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentModelTest {

    private static final String FIRST = "The ferry company will run its boats every ten minutes from Monday, twice as often as before, the harbour board said.";
    private static final String SECOND = "Commuters had waited for three quarters of an hour on some mornings this winter, when two of the five boats lay in dock.";
    private static final String THIRD = "Berths for yachts will cost more";

    @Test
    void theLogOddsOfAllTreesAreAddedUp() {
        // Given
        SegmentModel model = SegmentModel.of(List.of("LENGTH LINKS", "0:3.5 =-1.0 1:0.5 =2.0 =-0.5", "1:0.25 =-0.75 =-0.25"));

        // When
        boolean shortLine = model.keeps(row(2, 0));
        boolean paragraph = model.keeps(row(5, 0));
        boolean links = model.keeps(row(5, 0.9f));

        // Then
        assertThat(shortLine).isFalse();
        assertThat(paragraph).isTrue();
        assertThat(links).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:3.5 =1.0", "=1.0 =2.0", "0:much =1.0 =2.0", "7:1.0 =1.0 =2.0", "0:0:1 =1 =2"})
    void aTreeThatIsNoneIsRefused(String tree) {
        // Given
        List<String> lines = List.of("LENGTH LINKS", tree);

        // When, then
        assertThatThrownBy(() -> SegmentModel.of(lines)).isInstanceOfAny(IllegalArgumentException.class, IndexOutOfBoundsException.class);
    }

    @Test
    void whatTheModelRefusesIsNoPartOfTheArticle() {
        // Given
        SegmentModel shortLinesAreNone = SegmentModel.of(List.of("LENGTH", "0:4.0 =-1 =1"));

        // When
        List<Block> body = body(shortLinesAreNone);

        // Then
        assertThat(body).extracting(Block::asText).containsExactly(FIRST, SECOND);
    }

    @Test
    void aModelThatLeavesLittleOfThePageIsNotBelieved() {
        // Given
        SegmentModel nothingIsPart = SegmentModel.of(List.of("LENGTH", "=-1"));

        // When
        List<Block> body = body(nothingIsPart);

        // Then
        assertThat(body).extracting(Block::asText).containsExactly(FIRST, THIRD, SECOND);
    }

    private static List<Block> body(SegmentModel model) {
        String page = "<article><h1>Ferries</h1><p>" + FIRST + "</p><p>" + THIRD + "</p><p>" + SECOND + "</p></article>";
        return new BodyReader(model).read(Jsoup.parse(page), StatedText.none(), element -> false, element -> Optional.empty(), Deadline.in(Duration.ofSeconds(10))).blocks();
    }

    private static float[] row(float length, float links) {
        float[] row = new float[SegmentFeatures.COUNT];
        row[Feature.LENGTH.ordinal()] = length;
        row[Feature.LINKS.ordinal()] = links;
        return row;
    }
}
