package io.kicker.local.follow;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/** All submissions being followed, fed by {@link OutcomeTopics} and {@link ReadStore}. Thread safe. */
public final class Journeys {

    private final Map<String, Journey> bySubmission = new ConcurrentHashMap<>();
    private final Map<String, Listing> listings = new ConcurrentHashMap<>();
    private final Set<String> announced = ConcurrentHashMap.newKeySet();
    private final Consumer<Journey> onEnd;

    /**
     * @param onEnd called once for each journey, when nothing more is to come
     */
    public Journeys(Consumer<Journey> onEnd) {
        this.onEnd = onEnd;
    }

    public void follow(Submission submission) {
        bySubmission.put(submission.id(), Journey.of(submission));
    }

    public Collection<Journey> all() {
        return List.copyOf(bySubmission.values());
    }

    public long ended() {
        return announced.size();
    }

    /**
     * Waits until every journey has ended.
     *
     * @return whether they all have, within the time
     */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (announced.size() < bySubmission.size()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return true;
    }

    void outcome(JsonNode event) {
        advance(event.path("submissionId").asText(), journey -> journey.withOutcome(event));
    }

    void pageOutcome(JsonNode event) {
        advance(event.path("submissionId").asText(), journey -> arrive(journey.withPageOutcome(event)));
    }

    /** Ids of articles that are written but were not seen in the read store yet. */
    Set<String> awaitedArticles() {
        return bySubmission.values().stream().filter(journey -> journey.article().isEmpty())
                .flatMap(journey -> journey.articleId().stream()).collect(Collectors.toSet());
    }

    /** An article can be read: the journeys that led to it have arrived, unless they began later. */
    void listed(JsonNode article, Instant seen) {
        String id = article.path("id").asText();
        listings.put(id, new Listing(article, seen));
        bySubmission.values().stream()
                .filter(journey -> journey.article().isEmpty() && journey.articleId().filter(id::equals).isPresent())
                .forEach(journey -> advance(journey.submission().id(), this::arrive));
    }

    /** The read store may list an article before its page outcome was read here: either event may come first. */
    private Journey arrive(Journey journey) {
        return journey.articleId().map(listings::get)
                .filter(listing -> journey.article().isEmpty() && listing.seen().isAfter(journey.submission().at()))
                .map(listing -> journey.withArticle(listing.article(), Duration.between(journey.submission().at(), listing.seen())))
                .orElse(journey);
    }

    private void advance(String submissionId, UnaryOperator<Journey> step) {
        Journey journey = bySubmission.computeIfPresent(submissionId, (id, current) -> step.apply(current));
        if (journey != null && journey.ended() && announced.add(submissionId)) {
            onEnd.accept(journey);
        }
    }

    private record Listing(JsonNode article, Instant seen) {
    }
}
