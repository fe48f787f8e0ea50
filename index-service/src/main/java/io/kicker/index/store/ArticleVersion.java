package io.kicker.index.store;

import java.time.Instant;
import java.util.List;

import io.kicker.index.story.Sketch;

/**
 * One version of an article, as an event brought it.
 *
 * @param text      plain text of the body
 * @param keywords  the publisher's
 * @param sketch    of the text
 * @param fetchedAt when the page was fetched; newest wins
 * @param eventId   CloudEvents id; decides where two were fetched at the same time
 * @param event     the whole event as JSON
 */
public record ArticleVersion(ArticleSummary summary, String text, List<String> keywords, Sketch sketch, Instant fetchedAt, String eventId,
        String event) {
}
