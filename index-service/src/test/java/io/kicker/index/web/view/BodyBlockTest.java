package io.kicker.index.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class BodyBlockTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void headingsNeverSkipALevel() {
        // Given
        List<Event.Block> headings = IntStream.of(4, 2, 5, 6, 3).mapToObj(BodyBlockTest::heading).toList();

        // When
        List<BodyBlock> blocks = BodyBlock.of(headings, NOW);

        // Then
        assertThat(blocks).extracting(BodyBlock::level).containsExactly(2, 2, 3, 4, 3);
    }

    @Test
    void aFirstRowOfWordsNamesTheColumns() {
        // When
        BodyBlock named = table(List.of(List.of("Town", "Share"), List.of("Demak", "9 %")));
        BodyBlock unnamed = table(List.of(List.of("Demak", "9 %"), List.of("Semarang", "41 %")));

        // Then
        assertThat(named.head()).containsExactly("Town", "Share");
        assertThat(named.rows()).containsExactly(List.of("Demak", "9 %"));
        assertThat(unnamed.head()).isEmpty();
        assertThat(unnamed.rows()).hasSize(2);
    }

    @Test
    void anEntryOfALiveBlogBeginsWithItsTime() {
        // Given
        Event.Block timed = new Event.Block("entry", null, null, null, false, null, null, null, null, "2026-11-23T09:30:00Z");
        Event.Block timeless = new Event.Block("entry", null, null, null, false, null, null, null, null, null);

        // When
        List<BodyBlock> blocks = BodyBlock.of(List.of(timed, heading(2), timeless, heading(2)), NOW);

        // Then
        assertThat(blocks).extracting(BodyBlock::type).containsExactly("entry", "heading", "heading");
        assertThat(blocks.get(0).time().text()).isEqualTo("23 November 2026, 09:30 UTC");
    }

    @Test
    void whatCannotBeShownSafelyIsLeftOut() {
        // Given
        Event.Block embed = new Event.Block("embed", "Click", null, null, false, null, null, null, "javascript:alert(1)", null);
        Event.Block image = new Event.Block("image", null, null, null, false, null, null,
                new Event.Image("data:image/svg+xml,<svg onload=alert(1)>", null, null, null, null, null), null, null);
        Event.Block unknown = new Event.Block("hologram", "From a later version", null, null, false, null, null, null, null, null);

        // When
        List<BodyBlock> blocks = BodyBlock.of(List.of(embed, image, unknown, heading(2)), NOW);

        // Then
        assertThat(blocks).extracting(BodyBlock::type).containsExactly("heading");
    }

    private static BodyBlock table(List<List<String>> rows) {
        return BodyBlock.of(List.of(new Event.Block("table", null, null, null, false, rows, null, null, null, null)), NOW).get(0);
    }

    private static Event.Block heading(int level) {
        return new Event.Block("heading", "Who pays?", level, null, false, null, null, null, null, null);
    }
}
