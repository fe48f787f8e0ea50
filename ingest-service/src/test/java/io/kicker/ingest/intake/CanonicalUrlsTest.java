package io.kicker.ingest.intake;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CanonicalUrlsTest {

    private final CanonicalUrls urls = new CanonicalUrls(TrackingParameters.bundled());

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/canonical-urls.csv", delimiter = '|', numLinesToSkip = 1)
    void aUrlHasOneForm(String submitted, String canonical) throws Exception {
        // When
        String once = urls.of(submitted).toString();

        // Then
        assertThat(once).isEqualTo(canonical);
        assertThat(urls.of(once)).as("normalised again").hasToString(canonical);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/intake/invalid-urls.csv", delimiter = '|', numLinesToSkip = 1)
    void whatIsNoPagesUrlIsRefusedWithAReason(String submitted, String reason) {
        assertThatThrownBy(() -> urls.of(submitted.replace("\\n", "\n").replace("\\0", "\0")))
                .isInstanceOf(InvalidUrl.class).hasMessageContaining(reason);
    }
}
