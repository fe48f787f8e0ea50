package io.kicker.ingest.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void normalisingTwiceIsNormalisingOnce() throws Exception {
        // Given
        var random = new Random(20261124);
        String letters = "abAB09-._~%/?#&=+;:@!$'()*, \"<>[]{}|^`\u00e4\u4e16%41%2f%e4";

        for (int i = 0; i < 20_000; i++) {
            var url = new StringBuilder("https://news.test/");
            random.ints(random.nextInt(30), 0, letters.length()).forEach(at -> url.append(letters.charAt(at)));

            try {
                // When
                String once = urls.of(url.toString()).toString();

                // Then
                assertThat(urls.of(once)).as("%s", url).hasToString(once);
                assertThat(once).as("%s", url).startsWith("https://news.test/");
            } catch (InvalidUrl refused) {
                assertThat(refused).as("%s", url).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void usersAddParametersOfTheirOwn(@TempDir Path folder) throws Exception {
        // Given
        Path file = Files.writeString(folder.resolve("parameters.txt"), "\uFEFFkampagne*\n# ours\nFrom news.test\n");
        var own = new CanonicalUrls(TrackingParameters.bundledAnd(file));

        // Then
        assertThat(own.of("https://www.news.test/a?kampagne_1=x&from=y&utm_source=z")).hasToString("https://www.news.test/a");
        assertThat(own.of("https://other.test/a?from=y")).hasToString("https://other.test/a?from=y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=b", "*", "x*", "two words here", "name no_domain"})
    void aBadRowIsNamed(String row, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("parameters.txt"), "good\n" + row + "\n");
        assertThatThrownBy(() -> TrackingParameters.bundledAnd(file)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("parameters.txt: line 2");
    }
}
