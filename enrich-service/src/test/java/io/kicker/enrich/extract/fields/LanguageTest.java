package io.kicker.enrich.extract.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import io.kicker.enrich.extract.PageAddress;
import io.kicker.enrich.extract.Sourced;
import io.kicker.enrich.extract.signals.PageSignals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LanguageTest {

    private static final String ADDRESS = "https://paper.example/ferries";

    @ParameterizedTest
    @CsvFileSource(resources = "/languages.csv", delimiter = '|', numLinesToSkip = 1)
    void aTextIsInTheLanguageThatThePageDeclaresUnlessItsWordsSayAnother(String declared, String language, String text) {
        // Given
        Document page = Jsoup.parse("", ADDRESS);
        if (declared != null) {
            page.selectFirst("html").attr("lang", declared);
        }

        // When
        Optional<String> told = Language.of(PageSignals.read(page, new PageAddress(ADDRESS, ADDRESS, Optional.empty(), Instant.EPOCH)), text)
                .map(Sourced::value);

        // Then
        assertThat(told).isEqualTo(Optional.ofNullable(language));
    }
}
