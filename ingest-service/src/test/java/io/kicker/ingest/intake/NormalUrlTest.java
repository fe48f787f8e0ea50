package io.kicker.ingest.intake;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NormalUrlTest {

    private static final URI STORY = URI.create("https://www.news.test/world/story?page=1");

    @Test
    void aQueryAloneStaysAtItsHostWhateverThePathBeforeIt() throws Exception {
        URI odd = URI.create("https://www.news.test//other.test/x?page=1");
        assertThat(NormalUrl.asSent(odd, "?page=2")).hasToString("https://www.news.test//other.test/x?page=2");
        assertThat(NormalUrl.of(odd, "?page=2")).hasToString("https://www.news.test/other.test/x?page=2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/sent-references.csv", delimiter = ';', numLinesToSkip = 1)
    void ofAReferenceAsItIsSentOnlyTheHostAndWhatNoUrlMayHoldAreChanged(String reference, String target) throws Exception {
        assertThat(NormalUrl.asSent(STORY, reference)).hasToString(target);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/references.csv", delimiter = ';', numLinesToSkip = 1)
    void aReferenceLeadsToWhereBrowsersTakeIt(String reference, String target) throws Exception {
        if (target.startsWith("! ")) {
            assertThatThrownBy(() -> NormalUrl.of(STORY, reference)).isInstanceOf(InvalidUrl.class).hasMessageContaining(target.substring(2));
            assertThatThrownBy(() -> NormalUrl.asSent(STORY, reference)).isInstanceOf(InvalidUrl.class).hasMessageContaining(target.substring(2));
        } else {
            assertThat(NormalUrl.of(STORY, reference)).hasToString(target);
        }
    }
}
