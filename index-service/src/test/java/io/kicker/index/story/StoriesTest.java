package io.kicker.index.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class StoriesTest {

    /** All that a text of 35 words has. */
    private static final List<Integer> TEXT = IntStream.range(0, 32).map(i -> i * 100).boxed().toList();
    private static final Instant DAY = Instant.parse("2026-11-23T10:00:00Z");
    private static final List<Integer> ANOTHER = TEXT.stream().map(hash -> hash + 50).toList();

    @Test
    void anArticleGoesToTheStoryOfTheTextMostLikeItElseItBeginsOne() {
        // Given
        List<Telling> known = List.of(telling("like", "a.example", edited(3, 1), "edited story"), telling("most-like", "b.example", TEXT, "story"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("copy", "c.example", edited(10, 2), "copy"),
                telling("own", "c.example", ANOTHER, "own")), known);

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
    void whatPublishersReportInTheSameWordsEveryDayIsANewStoryEachDay() {
        // When
        Map<String, String> filed = Stories.of(List.of(telling("a1", "a.example", TEXT, "a1"), telling("b1", "b.example", TEXT, "b1"),
                telling("b2", "b.example", edited(4, 1), "b2"), telling("a2", "a.example", edited(4, 1), "a2"),
                telling("a3", "a.example", edited(4, 2), "a3"), telling("b3", "b.example", edited(4, 2), "b3")), List.of());

        // Then
        assertThat(filed).containsExactly(Map.entry("a1", "a1"), Map.entry("b1", "a1"), Map.entry("b2", "b2"), Map.entry("a2", "b2"),
                Map.entry("a3", "a3"), Map.entry("b3", "a3"));
    }

    @Test
    void whatIsPrintedAgainMuchLaterIsAnotherStory() {
        // Given
        List<Telling> known = List.of(telling("first", "a.example", TEXT, "first"));
        Instant weekLater = DAY.plus(Duration.ofDays(7));

        // When
        Map<String, String> soon = Stories.of(List.of(new Telling("b", "b.example", weekLater, new Sketch(TEXT), "own")), known);
        Map<String, String> late = Stories.of(List.of(new Telling("b", "b.example", weekLater.plusSeconds(1), new Sketch(TEXT), "own")), known);

        // Then
        assertThat(soon).containsEntry("b", "first");
        assertThat(late).containsEntry("b", "own");
    }

    @Test
    void anArticleThatIsRewrittenLeavesItsStoryHoweverLikeItsOwnLastVersionItIs() {
        // Given
        List<Telling> known = List.of(telling("live", "a.example", edited(4, 1), "story"), telling("other", "b.example", ANOTHER, "story"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("live", "a.example", edited(4, 2), "second version")), known);

        // Then
        assertThat(filed).containsEntry("live", "second version");
    }

    @Test
    void aPhraseThatManyHaveMakesNoCopies() {
        // Given
        List<Telling> known = IntStream.range(0, 5_000).mapToObj(i -> telling("k" + i, i + ".example",
                Stream.concat(TEXT.stream().limit(6), TEXT.stream().skip(6).map(hash -> hash + 1 + i % 98)).toList(), "k" + i)).toList();

        // When
        Map<String, String> filed = Stories.of(List.of(telling("copy", "a.example", known.get(0).sketch().hashes(), "copy"),
                telling("own", "a.example", TEXT, "own")), known);

        // Then
        assertThat(filed).containsEntry("copy", "k0").containsEntry("own", "own");
    }

    /** As in the week's review of another publisher. */
    @Test
    void aStoryHasOneArticleOfAPublisherThoughTwoOfItsTextsStandTogetherElsewhere() {
        // Given
        List<Integer> one = TEXT.subList(0, 16);
        List<Integer> two = ANOTHER.subList(0, 16);
        List<Telling> known = List.of(telling("one", "a.example", one, "story"),
                telling("review", "b.example", Stream.concat(one.stream(), two.stream()).toList(), "story"));

        // When
        Map<String, String> filed = Stories.of(List.of(telling("two", "a.example", two, "own")), known);

        // Then
        assertThat(filed).containsEntry("two", "own");
    }

    @Test
    void aColumnWithTheSameWordsEachWeekIsANewStoryEachWeek() {
        // Given
        List<Telling> known = List.of(telling("first", "a.example", TEXT, "story"),
                new Telling("copy", "b.example", DAY.plus(Duration.ofDays(3)), new Sketch(TEXT), "story"));

        // When
        Map<String, String> filed = Stories.of(List.of(new Telling("second", "a.example", DAY.plus(Duration.ofDays(8)), new Sketch(TEXT), "own")), known);

        // Then
        assertThat(filed).containsEntry("second", "own");
    }

    @Test
    void ofWhatAHundredHaveMoreAreNotLookedAt() {
        // Given
        Stream<Telling> longAgo = IntStream.range(0, 100).mapToObj(i -> new Telling("k" + i, i + ".example", Instant.EPOCH, new Sketch(TEXT), "k" + i));
        List<Telling> known = Stream.concat(longAgo, Stream.of(telling("near", "b.example", TEXT, "near"))).toList();

        // When
        Map<String, String> filed = Stories.of(List.of(telling("copy", "a.example", TEXT, "own")), known);

        // Then
        assertThat(filed).containsEntry("copy", "own");
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
        return new Telling(id, site, DAY, new Sketch(hashes), own);
    }

    /** The text with each so manieth hash another. */
    private static List<Integer> edited(int every, int version) {
        return TEXT.stream().map(hash -> hash / 100 % every == 0 ? hash + version : hash).toList();
    }
}
