package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void aSectionLeavesOutTheLeadTheLatestAndEarlierSections() {
        // Given
        Shown shown = new Shown(card("lead"), cards("lead", "latest"));

        // When
        List<Card> politics = shown.choose(cards("lead", "latest", "a", "b", "c"), 2);
        List<Card> society = shown.choose(cards("latest", "b", "c", "d"), 2);

        // Then
        assertThat(politics).extracting(Card::id).containsExactly("a", "b");
        assertThat(society).extracting(Card::id).containsExactly("c", "d");
    }

    @Test
    void theLatestFillASectionThatWouldNotBeFullWithoutThem() {
        // Given
        Shown shown = new Shown(card("lead"), cards("lead", "latest"));

        // When
        List<Card> politics = shown.choose(cards("lead", "latest", "a"), 2);

        // Then
        assertThat(politics).extracting(Card::id).containsExactly("latest", "a");
    }

    @Test
    void aTextIsToldOnceThoughTwoPublishersHaveIt() {
        // Given
        Shown shown = new Shown(card("lead"), cards("lead"));

        // When
        List<Card> politics = shown.choose(cards("lead:at another", "a", "b"), 2);

        // Then
        assertThat(politics).extracting(Card::id).containsExactly("a", "b");
    }

    private static List<Card> cards(String... ids) {
        return Stream.of(ids).map(ShownTest::card).toList();
    }

    private static Card card(String id) {
        return new Card(id, "/read/" + id, "en", "ltr", List.of(), null, false, "Headline", null, null, "Source", null, null, id.split(":")[0],
                new Elsewhere(List.of(), false));
    }
}
