package io.kicker.local.follow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How far a submission has come. Immutable: each event gives the next one.
 *
 * @param submission  what was submitted
 * @param outcomes    its events on url-outcomes; more than one would be a defect
 * @param pageOutcome its event on page-outcomes
 * @param article     the article as index-service lists it
 * @param readable    time from submission to being listed
 */
public record Journey(Submission submission, List<JsonNode> outcomes, Optional<JsonNode> pageOutcome, Optional<JsonNode> article,
        Optional<Duration> readable) {

    static Journey of(Submission submission) {
        return new Journey(submission, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Journey withOutcome(JsonNode event) {
        var all = new ArrayList<>(outcomes);
        all.add(event);
        return new Journey(submission, List.copyOf(all), pageOutcome, article, readable);
    }

    Journey withPageOutcome(JsonNode event) {
        return new Journey(submission, outcomes, Optional.of(event), article, readable);
    }

    Journey withArticle(JsonNode listed, Duration sinceSubmission) {
        return new Journey(submission, outcomes, pageOutcome, Optional.of(listed), Optional.of(sinceSubmission));
    }

    /** The value of url-outcomes, absent while the URL is under way. */
    public Optional<String> outcome() {
        return outcomes.stream().findFirst().map(event -> event.path("outcome").asText());
    }

    /** The value of page-outcomes, absent if there is no page or it is under way. */
    public Optional<String> page() {
        return pageOutcome.map(event -> event.path("outcome").asText());
    }

    /** Id of the article that the page became, if it became one. */
    public Optional<String> articleId() {
        return pageOutcome.map(event -> event.path("articleId").asText("")).filter(id -> !id.isEmpty());
    }

    /** Whether nothing more is to come. */
    public boolean ended() {
        boolean noPage = outcome().filter(outcome -> !outcome.equals("fetched")).isPresent();
        boolean noArticle = page().filter(page -> !page.equals("enriched")).isPresent();
        return noPage || outcome().isPresent() && (noArticle || article.isPresent());
    }
}
