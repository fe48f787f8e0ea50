package io.kicker.index.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class StoriesTest {

    /** All that a text of forty words has. */
    private static final List<Integer> TEXT = IntStream.range(0, 32).map(i -> i * 100).boxed().toList();
    private static final List<Integer> ANOTHER = TEXT.stream().map(hash -> hash + 50).toList();

    @Test
    void anArticleGoesToTheStoryOfTheTextMostLikeItElseItBeginsOne() {
        // Given
        List<Telling> known = List.of(telling("like", "a.example", edited(3, 1), "edited story"), telling("most-like", "b.example", TEXT, "story"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("copy", "c.example", edited(10, 2), "copy"), telling("own", "c.example", ANOTHER, "own")), known);

        // Then
        assertThat(filed).containsExactly(Map.entry("copy", "story"), Map.entry("own", "own"));
    }

    @Test
    void articlesOfOneBatchAreFiledUnderTheFirst() {
        // When
        Map<String, String> filed = Stories.of(Stream.of("b", "a", "c").map(id -> telling(id, id + ".example", TEXT, id)).toList(), List.of());

        // Then
        assertThat(filed).containsExactly(Map.entry("b", "b"), Map.entry("a", "b"), Map.entry("c", "b"));
    }

    /** Lottery numbers, markets, weather: most words are those of the day before. */
    @Test
    void whatOnePublisherReportsInTheSameWordsEveryDayIsNoCopyButAPageAtTwoAddressesIs() {
        // Given
        List<Telling> known = List.of(telling("monday", "draw.example", TEXT, "monday"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("tuesday", "draw.example", edited(4, 1), "tuesday"),
                telling("review", "draw.example", Stream.concat(TEXT.stream().limit(16), ANOTHER.stream().limit(16)).toList(), "review"),
                telling("elsewhere", "other.example", edited(4, 2), "elsewhere"), telling("monday-again", "draw.example", TEXT, "again")), known);

        // Then
        assertThat(filed).containsExactly(Map.entry("tuesday", "tuesday"), Map.entry("review", "review"), Map.entry("elsewhere", "monday"),
                Map.entry("monday-again", "monday"));
    }

    @Test
    void anArticleStaysInItsStoryWhereItsNewVersionIsLikeItsLast() {
        // Given
        List<Telling> known = List.of(telling("live", "a.example", TEXT, "first version"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("live", "a.example", edited(4, 1), "second version")), known);

        // Then
        assertThat(filed).containsEntry("live", "first version");
    }

    @Test
    void textsTooShortForASketchHaveStoriesOfTheirOwn() {
        // Given
        List<Telling> fresh = List.of(telling("a", "a.example", List.of(), "a"), telling("b", "b.example", List.of(), "b"));

        // When, Then
        assertThat(Stories.of(fresh, List.of())).containsExactly(Map.entry("a", "a"), Map.entry("b", "b"));
        assertThat(Stories.lookedUp(fresh)).isEmpty();
    }

    @Test
    void whatIsLookedUpLeadsFromATextToItsPartAndBack() {
        // Given
        Telling whole = telling("whole", "a.example", IntStream.range(0, 32).boxed().toList(), "whole");
        Telling third = telling("third", "b.example", IntStream.range(0, 32).map(i -> i * 3).boxed().toList(), "third");

        // When, Then
        assertThat(Stories.lookedUp(List.of(third))).containsAnyElementsOf(whole.sketch().hashes());
        assertThat(Stories.lookedUp(List.of(whole))).containsAnyElementsOf(third.sketch().hashes());
    }

    private static Telling telling(String id, String site, List<Integer> hashes, String own) {
        return new Telling(id, site, new Sketch(hashes), own);
    }

    /** The text with each so manieth hash another. */
    private static List<Integer> edited(int every, int version) {
        return TEXT.stream().map(hash -> hash / 100 % every == 0 ? hash + version : hash).toList();
    }
}
