package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import io.kicker.enrich.extract.Block;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutOffTest {

    private static final String ENGLISH = "The ferries to the island run every ten minutes from Monday, twice as often as they did before, ";
    private static final String CHINESE = "港务局周五宣布，渡轮公司从下周一起每十分钟开出一班渡轮，比以前多了一倍。去年冬天有些早晨乘客要等候四十五分钟，镇政府答应为两艘新船付款，"
            + "公司还要再买三艘，每艘要花四百万元。造船厂的新船将在明年春天下水，";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | says the board | ' of the harbour.' | says the board…
            en | says the boa   | rd of the harbour. | says the…
            en | says the board | .                  | says the board
            zh | 届时岛上的居民 | 晚上也能坐船回家。 | 届时岛上的居民…
            """)
    void aDescriptionEndsInASignWhereItsTextGoesOn(String language, String end, String rest, String shown) {
        // Given
        String beginning = language.equals("zh") ? CHINESE : ENGLISH;

        // When
        String description = CutOff.withSign(beginning + end, List.of(new Block.Paragraph(beginning + end + rest)));

        // Then
        assertThat(description).isEqualTo(beginning + shown);
    }
}
