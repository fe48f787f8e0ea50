package io.kicker.local.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JourneysTest {

    private static final Instant SUBMITTED = Instant.parse("2026-11-23T08:00:00Z");

    private final List<Journey> ended = new ArrayList<>();
    private final Journeys journeys = new Journeys(ended::add);

    @BeforeEach
    void oneSubmission() {
        journeys.follow(new Submission("s1", "http://paper.localhost/a", SUBMITTED));
    }

    @Test
    void aUrlThatGivesNoPageEndsWithItsOutcome() {
        // When
        journeys.outcome(json("{'submissionId':'s1','outcome':'gone'}"));

        // Then
        assertThat(ended).singleElement().satisfies(journey -> assertThat(journey.outcome()).contains("gone"));
    }

    @Test
    void aPageThatIsNoArticleEndsWithItsPageOutcome() {
        // When
        journeys.outcome(json("{'submissionId':'s1','outcome':'fetched'}"));
        journeys.pageOutcome(json("{'submissionId':'s1','outcome':'index-page'}"));

        // Then
        assertThat(ended).singleElement().satisfies(journey -> assertThat(journey.page()).contains("index-page"));
    }

    @Test
    void anArticleEndsWhenItCanBeReadWhateverTheOrderOfTheNews() {
        // When
        journeys.listed(json("{'id':'a1','headline':'Port opens'}"), SUBMITTED.plusMillis(250));
        journeys.pageOutcome(json("{'submissionId':'s1','outcome':'enriched','articleId':'a1'}"));
        journeys.outcome(json("{'submissionId':'s1','outcome':'fetched'}"));

        // Then
        assertThat(ended).singleElement().satisfies(journey -> assertThat(journey.readable()).contains(Duration.ofMillis(250)));
    }

    @Test
    void anArticleListedBeforeTheSubmissionIsNotItsArrival() {
        // When
        journeys.listed(json("{'id':'a1'}"), SUBMITTED.minusSeconds(1));
        journeys.pageOutcome(json("{'submissionId':'s1','outcome':'enriched','articleId':'a1'}"));
        journeys.outcome(json("{'submissionId':'s1','outcome':'fetched'}"));

        // Then
        assertThat(ended).isEmpty();
        assertThat(journeys.awaitedArticles()).containsExactly("a1");
    }

    @Test
    void aSecondOutcomeIsKeptForTheCountAndAnnouncedOnce() {
        // When
        journeys.outcome(json("{'submissionId':'s1','outcome':'gone'}"));
        journeys.outcome(json("{'submissionId':'s1','outcome':'gone'}"));

        // Then
        assertThat(ended).hasSize(1);
        assertThat(journeys.all()).singleElement().satisfies(journey -> assertThat(journey.outcomes()).hasSize(2));
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException typo) {
            throw new AssertionError(typo);
        }
    }
}
