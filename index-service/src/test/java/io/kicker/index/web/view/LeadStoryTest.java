package io.kicker.index.web.view;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LeadStoryTest {

    /** Stories as letters, the newest first: p has a picture, s a standfirst, h a headline alone. */
    @ParameterizedTest
    @CsvSource({"hsp, 2", "hps, 1", "hhs, 2", "hhh, 0", "hhhhhhp, 0", "shhhhhp, 0", "h, 0"})
    void theNewestWithAPictureLeadsOrElseWithAStandfirst(String stories, int lead) {
        // Given
        List<Card> newest = Stream.of(stories.split("")).map(LeadStoryTest::card).toList();

        // When
        Card chosen = LeadStory.of(newest);

        // Then
        assertThat(chosen).isSameAs(newest.get(lead));
    }

    @Test
    void anEmptyStoreHasNone() {
        assertThat(LeadStory.of(List.of())).isNull();
    }

    private static Card card(String has) {
        return new Card(has, "/read/" + has, "en", "ltr", List.of(), null, false, "Headline", has.equals("s") ? "Standfirst" : null, null, "Source",
                null, has.equals("p") ? Picture.of("https://straits.test/quay.jpg", "") : null, has, new Elsewhere(List.of(), false));
    }
}
