package io.kicker.index.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.kicker.index.story.Sketch;
import io.kicker.index.story.Telling;

/**
 * A row of the table {@code article}, but for what the database adds itself; see the migration for what each column means. A batch
 * of rows goes to the database as one JSON array.
 *
 * <p>What is searched has accented words without their accents too.
 *
 * @param headline searched, weight A
 * @param lead     standfirst and kickers: searched, weight B
 * @param text     searched, weight C
 * @param about    names and keywords: searched, weight D
 * @param summary  {@link ArticleSummary} as JSON
 * @param event    the whole event as JSON
 */
@JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
public record ArticleRow(
        String id,
        Instant fetchedAt,
        String eventId,
        Instant sortedAt,
        String siteHost,
        String siteName,
        String kind,
        List<Integer> sketch,
        String language,
        List<String> languageKeys,
        List<String> regions,
        List<String> regionNames,
        List<String> regionKeys,
        List<String> topics,
        List<String> topicNames,
        List<String> topicKeys,
        String searchConfig,
        String headline,
        String lead,
        String text,
        String about,
        @JsonRawValue String summary,
        @JsonRawValue String event) {

    /** Grows with every change to how rows are made from events, so that reading the topic again rewrites what is older. */
    static final int LAYOUT = 5;

    /** Whether this version of an article is to be kept and the other dropped, whichever came first. */
    public boolean isNewerThan(ArticleRow other) {
        int fetched = fetchedAt.compareTo(other.fetchedAt);
        return fetched != 0 ? fetched > 0 : eventId.compareTo(other.eventId) > 0;
    }

    /** As one of those that may tell the same story. */
    Telling telling() {
        // With the version, as others may be filed under the name that a former one with another text gave.
        String own = UUID.nameUUIDFromBytes((id + " " + eventId).getBytes(StandardCharsets.UTF_8)).toString();
        return new Telling(id, siteHost, sortedAt, new Sketch(sketch), own);
    }

    @Override
    public String toString() {
        return "ArticleRow[" + id + ", fetched " + fetchedAt + "]";
    }
}
