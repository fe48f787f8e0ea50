package io.kicker.enrich.publish;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The value of page-outcomes (contract page-outcome.v1): what became of a raw page.
 *
 * @param rawPageId    CloudEvents id of the raw page
 * @param submissionId id of the submission
 * @param url          the URL as submitted
 * @param canonicalUrl the page's one address
 * @param outcome      {@link Outcome#label()}
 * @param reason       the outcome in a sentence, for people
 * @param articleId    only with outcome enriched
 * @param completedAt  when the outcome was decided
 */
public record PageOutcome(String rawPageId, String submissionId, String url, String canonicalUrl, String outcome, String reason,
        Optional<String> articleId, Instant completedAt) {

    /** The closed list of outcomes; each is a metric's label, a word in the log and a row in the README. */
    public enum Outcome {
        ENRICHED, INDEX_PAGE, LOGIN_WALL, CONSENT_WALL, SOFT_404, BLOCKED, EMPTY, NOT_HTML, FAILED;

        /** The outcome's name in events, such as {@code index-page}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
