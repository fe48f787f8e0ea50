package io.kicker.enrich;

import io.kicker.enrich.publish.EnrichedArticle;
import io.kicker.enrich.publish.PageOutcome.Outcome;

/** What became of a raw page. */
sealed interface Enrichment {

    Outcome outcome();

    /** The outcome in a sentence, for people. */
    String reason();

    /** The page was an article. */
    record Enriched(EnrichedArticle article) implements Enrichment {

        @Override
        public Outcome outcome() {
            return Outcome.ENRICHED;
        }

        @Override
        public String reason() {
            return "An article of " + article.wordCount() + " words.";
        }
    }

    /** The page was none, or could not be worked on. */
    record Refused(Outcome outcome, String reason) implements Enrichment {
    }
}
