package io.kicker.enrich.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick part of {@link FuzzCampaign}: what was found once, and a hundred pages that are the same each time. */
class FuzzTest {

    /** A few seconds' worth. */
    private static final int PAGES = 120;

    static List<Path> found() throws IOException {
        return Corpus.pages(Corpus.FOUND);
    }

    @ParameterizedTest
    @MethodSource("found")
    void aPageThatOnceBrokeTheExtractorGivesAResult(Path file) throws IOException {
        assertThat(Trial.of(Corpus.read(file)).defect()).isEmpty();
    }

    @Test
    void mutatedPagesGiveAResultInBoundedTimeAndMemory() throws IOException {
        // Given
        PageMutator mutator = new PageMutator(Corpus.readAll(Corpus.SEEDS), 4);

        for (int i = 0; i < PAGES; i++) {
            // When
            Trial trial = Trial.of(mutator.next());

            // Then
            assertThat(trial.defect()).as("page %d", i).isEmpty();
        }
    }
}
