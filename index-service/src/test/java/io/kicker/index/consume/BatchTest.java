package io.kicker.index.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import io.kicker.index.store.ArticleRow;
import io.kicker.index.store.Changes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BatchTest {

    /** Changes to one article: hour of fetching and event id, or x for a withdrawal. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "1a,          1a, false",
            "1a 2b,       2b, false",
            "2b 1a,       2b, false",
            "1a 1b,       1b, false",
            "1b 1a,       1b, false",
            "1a 1a,       1a, false",
            "x,           -,  true",
            "1a x,        -,  true",
            "x 1a,        1a, true",
            "3a x 1b,     1b, true",
            "3a x 1b 2c x, -, true",
            "3a x 1b x 2c, 2c, true"})
    void changesAreFoldedIntoWhatTheyComeToTogether(String changes, String kept, boolean withdrawn) {
        // When
        Changes folded = Batch.folded(Stream.of(changes.split(" ")).map(BatchTest::change).toList());

        // Then
        List<String> expected = kept == null ? List.of() : List.of(kept);
        assertThat(folded.rows()).extracting(row -> row.fetchedAt().getEpochSecond() + row.eventId()).containsExactlyElementsOf(expected);
        assertThat(folded.withdrawn()).hasSize(withdrawn ? 1 : 0);
    }

    private static Change change(String text) {
        return text.equals("x") ? new Change.Withdraw(null, "id")
                : new Change.Keep(null, row(Instant.ofEpochSecond(text.charAt(0) - '0'), text.substring(1)), Instant.EPOCH);
    }

    private static ArticleRow row(Instant fetchedAt, String eventId) {
        return new ArticleRow("id", fetchedAt, eventId, fetchedAt, "", "", "", List.of(), null, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), "", "", "", "", "", "{}", "{}");
    }
}
